package org.lineofsight.platform.rules;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One thing somebody can do. It happens wholly or not at all: inside a request it is a savepoint of
 * the request's transaction, so that a broken rule leaves nothing half-done and the page can still
 * be shown; elsewhere it is a transaction of its own.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Service
@Transactional(propagation = Propagation.NESTED)
public @interface UseCase {}
