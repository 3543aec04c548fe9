package org.lineofsight;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;

/**
 * What tests share, each made when a test first asks for it. That every test has all of it keeps
 * their settings the same, and so their application is started once.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        lazyInit = true,
        useDefaultFilters = false,
        includeFilters = @Filter(TestComponent.class))
class SharedScenes {}
