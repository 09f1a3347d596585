"""The compliance desk without a screen: the register, the rules and the commands that change it."""
