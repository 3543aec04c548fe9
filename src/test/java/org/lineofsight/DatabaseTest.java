package org.lineofsight;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Beside {@code @SpringBootTest}: the context works on a migrated, empty database of its own, gives
 * its pages by MockMvc and has what tests share. Contexts are kept between test classes with the
 * same settings, and then their database is too, so tests make the data they need and never count
 * on a table being empty.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AutoConfigureMockMvc
@Import(SharedScenes.class)
@ContextConfiguration(initializers = TestDatabase.ForContext.class)
public @interface DatabaseTest {}
