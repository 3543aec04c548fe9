package org.lineofsight.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lineofsight.DatabaseTest;
import org.lineofsight.LineOfSight;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/** Two modules may each have a class of the same name, and the application starts all the same. */
@SpringBootTest
@DatabaseTest
class BeanNameTests {

    @Autowired ApplicationContext context;

    @Test
    void whatever_is_found_by_its_annotation_is_called_by_its_whole_name() {
        var house = LineOfSight.class.getPackageName() + ".";
        var found =
                context.getBeansWithAnnotation(Component.class).entrySet().stream()
                        .filter(each -> {
                            var type = AopUtils.getTargetClass(each.getValue());
                            return type.getName().startsWith(house)
                                    && !type.equals(LineOfSight.class)
                                    && AnnotatedElementUtils.hasAnnotation(type, Component.class);
                        })
                        .toList();

        assertThat(found).hasSizeGreaterThan(100);
        assertThat(found)
                .allSatisfy(each ->
                        assertThat(Objects.requireNonNull(each.getKey())).startsWith(house));
    }
}
