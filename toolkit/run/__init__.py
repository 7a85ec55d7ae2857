"""The jobs: read what is on the disk, ask the pure rooms, write what they answer."""
