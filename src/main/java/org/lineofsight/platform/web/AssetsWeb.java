package org.lineofsight.platform.web;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves styles and scripts from our own origin, pressed by the build. Under their versioned
 * address they may be kept for a year; under the plain one a browser asks each time whether they
 * changed.
 */
@Configuration(proxyBeanMethods = false)
class AssetsWeb implements WebMvcConfigurer {

    private static final String WHERE = "classpath:/static/assets/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/" + Assets.VERSION + "/**")
                .addResourceLocations(WHERE)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
        // Kept out of the cache of resolved resources, which made-up versions could fill.
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(WHERE)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new WhateverVersion());
    }

    /**
     * While nodes are being replaced, a page from one may ask another for its styles: it gets the
     * ones that are there.
     */
    private static final class WhateverVersion extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location)
                throws IOException {
            return super.getResource(path.replaceFirst("^v[0-9a-f]{12}/", ""), location);
        }
    }
}
