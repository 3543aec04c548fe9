package org.lineofsight;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * What tests share, each made when a test first asks for it. That every test has all of it keeps
 * their settings the same, and so their application is started once. What one test alone invents,
 * by a {@code @TestConfiguration} within it, stays its own.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        lazyInit = true,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        useDefaultFilters = false,
        includeFilters = @Filter(TestComponent.class),
        excludeFilters = @Filter(TestConfiguration.class))
class SharedScenes {}
