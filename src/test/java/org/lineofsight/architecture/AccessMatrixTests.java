package org.lineofsight.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.ForSystems;
import org.lineofsight.platform.web.Public;
import org.lineofsight.platform.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the application answers, for everybody who may and may not ask. */
@SpringBootTest
@DatabaseTest
class AccessMatrixTests {

    private static final List<Class<? extends Annotation>> RULES =
            List.of(Allowed.class, SignedIn.class, ForSystems.class, Public.class);

    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired MockMvcTester pages;

    @Autowired Cast cast;

    private final Map<Role, Cookie> sessions = new EnumMap<>(Role.class);

    /** One address, how it is asked, and the method that answers. */
    private record Door(String method, String pattern, HandlerMethod handler) {

        boolean isPublic() {
            return handler.hasMethodAnnotation(Public.class)
                    || handler.getBeanType().isAnnotationPresent(Public.class);
        }

        boolean isForSystems() {
            return handler.hasMethodAnnotation(ForSystems.class)
                    || handler.getBeanType().isAnnotationPresent(ForSystems.class);
        }

        /** Asked by its address alone; the error page is asked by the server, not by people. */
        boolean isPage() {
            return method.equals("GET") && !pattern.contains("{") && !pattern.equals("/error");
        }

        boolean opensFor(Role role) {
            var method = handler.getMethodAnnotation(Allowed.class);
            var allowed =
                    method == null && !handler.hasMethodAnnotation(SignedIn.class)
                            ? handler.getBeanType().getAnnotation(Allowed.class)
                            : method;
            return allowed == null || List.of(allowed.value()).contains(role);
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    @Test
    void every_address_says_who_may_ask_for_it() {
        assertThat(doors())
                .as(
                        "Put one of @Allowed, @SignedIn, @ForSystems and @Public on the method or on its class;"
                                + " where the class is @Public, no method can be less")
                .filteredOn(door -> !saysWho(door.handler()))
                .isEmpty();
    }

    private static boolean saysWho(HandlerMethod handler) {
        var onMethod = rules(handler.getMethod());
        var onClass = rules(handler.getBeanType());
        return onClass.contains(Public.class)
                ? onClass.size() == 1 && onMethod.isEmpty()
                : onMethod.size() <= 1
                        && onClass.size() <= 1
                        && onMethod.size() + onClass.size() > 0;
    }

    private static List<Class<? extends Annotation>> rules(AnnotatedElement element) {
        return RULES.stream().filter(element::isAnnotationPresent).toList();
    }

    @TestFactory
    Stream<DynamicTest> without_a_session_one_is_asked_to_sign_in() {
        return doors().filter(door -> !door.isPublic() && !door.isForSystems())
                .map(door ->
                        DynamicTest.dynamicTest(
                                door.toString(),
                                () ->
                                        assertThat(status(door, null))
                                                .as("%s without a session", door)
                                                .isEqualTo("302 to /sign-in")));
    }

    @TestFactory
    Stream<DynamicTest> a_public_page_opens_without_a_session() {
        return doors().filter(door -> door.isPublic() && door.isPage())
                .map(door ->
                        DynamicTest.dynamicTest(
                                door.toString(),
                                () ->
                                        assertThat(status(door, null))
                                                .as("%s without a session", door)
                                                .isEqualTo("opens")));
    }

    @TestFactory
    Stream<DynamicTest> a_page_opens_for_the_roles_it_names_and_is_not_there_for_the_others() {
        return doors().filter(door -> door.isPage() && !door.isForSystems())
                .flatMap(door ->
                        roles().map(role ->
                                DynamicTest.dynamicTest(
                                        door + " as " + role,
                                        () ->
                                                assertThat(status(door, role))
                                                        .as("%s as %s", door, role)
                                                        .isEqualTo(
                                                                door.opensFor(role)
                                                                        ? "opens"
                                                                        : "404"))));
    }

    @TestFactory
    Stream<DynamicTest> what_a_role_may_not_send_is_not_there_for_it() {
        return doors().filter(door -> !door.method().equals("GET"))
                .filter(door -> !door.isPublic() && !door.isForSystems())
                .flatMap(door ->
                        roles().filter(role -> !door.opensFor(role))
                                .map(role ->
                                        DynamicTest.dynamicTest(
                                                door + " as " + role,
                                                () ->
                                                        assertThat(status(door, role))
                                                                .as("%s as %s", door, role)
                                                                .isEqualTo("404"))));
    }

    /** Whoever is signed in as whatever: a session is no credential of a system's. */
    @TestFactory
    Stream<DynamicTest> what_is_for_systems_opens_for_no_session() {
        return doors().filter(Door::isForSystems)
                .flatMap(door ->
                        Stream.concat(Stream.of((Role) null), roles())
                                .map(role ->
                                        DynamicTest.dynamicTest(
                                                door + " as " + role,
                                                () ->
                                                        assertThat(status(door, role))
                                                                .as("%s as %s", door, role)
                                                                .isEqualTo("401"))));
    }

    private String status(Door door, @Nullable Role role) {
        var address = door.pattern().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        var request = pages.method(HttpMethod.valueOf(door.method())).uri(address).with(csrf());
        if (door.isForSystems()) {
            request = request.contentType(MediaType.APPLICATION_JSON);
        }
        if (role != null) {
            request =
                    request.cookie(
                            sessions.computeIfAbsent(
                                    role, each -> cast.signedIn(cast.somebody(each))));
        }
        var answer = request.exchange().getResponse();
        var to = answer.getRedirectedUrl();
        return to != null && to.startsWith("/sign-in")
                ? "302 to /sign-in"
                : answer.getStatus() < 400 ? "opens" : "" + answer.getStatus();
    }

    private Stream<Door> doors() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(mapping ->
                        mapping.getValue()
                                .getBeanType()
                                .getPackageName()
                                .startsWith("org.lineofsight"))
                .flatMap(mapping ->
                        methods(mapping.getKey())
                                .flatMap(method ->
                                        mapping.getKey().getPatternValues().stream()
                                                .map(pattern ->
                                                        new Door(
                                                                method.name(),
                                                                pattern,
                                                                mapping.getValue()))));
    }

    /** A mapping that names no method answers to all of them. */
    private static Stream<RequestMethod> methods(RequestMappingInfo mapping) {
        var named = mapping.getMethodsCondition().getMethods();
        return named.isEmpty() ? Stream.of(RequestMethod.values()) : named.stream();
    }

    /** Nobody signs in as the application itself. */
    private static Stream<Role> roles() {
        return Stream.of(Role.values()).filter(role -> role != Role.SYSTEM);
    }
}
