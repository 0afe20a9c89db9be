package voti.kit.observing;

import org.springframework.boot.autoconfigure.AutoConfiguration;

@AutoConfiguration
class ObservingConfiguration {}
