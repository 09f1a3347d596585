"""Users, roles, permissions and login: who may do what, and who is doing it."""
