"""python -m debt_wizard."""

import sys

from debt_wizard.cli import main

sys.exit(main())
