"""The camera: hands on the newest frame and decodes nothing itself. Imports QtMultimedia, and that late."""
