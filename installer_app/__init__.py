"""EnergyGrid Field Installer: binds a DataBridge to a customer's smart meter."""

__version__ = "1.0.0"
