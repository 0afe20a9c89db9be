package voti.kit.receiving;

import org.springframework.boot.autoconfigure.AutoConfiguration;

@AutoConfiguration
class ReceivingConfiguration {}
