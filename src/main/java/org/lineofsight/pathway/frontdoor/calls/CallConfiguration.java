package org.lineofsight.pathway.frontdoor.calls;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CallStandard.class)
class CallConfiguration {}
