"""What a text says that must not get lost: numbers, units, negations, sides …"""
