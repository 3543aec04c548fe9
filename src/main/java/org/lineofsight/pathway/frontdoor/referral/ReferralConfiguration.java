package org.lineofsight.pathway.frontdoor.referral;

import org.lineofsight.pathway.frontdoor.FrontDoorNumbers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FrontDoorNumbers.class)
class ReferralConfiguration {}
