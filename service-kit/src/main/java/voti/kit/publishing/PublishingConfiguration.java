package voti.kit.publishing;

import org.springframework.boot.autoconfigure.AutoConfiguration;

@AutoConfiguration
class PublishingConfiguration {}
