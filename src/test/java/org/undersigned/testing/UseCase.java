package org.undersigned.testing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;

/** A use case of the product: a public method of a service, called as everybody calls it, through its proxy. */
public record UseCase(Object service, Method method) {

    private static final String ROOT = "org.undersigned.";

    /** Those of all services, and of other parts of the product that have access rules, by feature and name. */
    public static List<UseCase> all(ListableBeanFactory beans) {
        return Arrays.stream(beans.getBeanNamesForType(Object.class, false, false))
                .filter(name -> isOfProduct(beans.getType(name)))
                .map(beans::getBean)
                .flatMap(UseCase::of)
                .sorted(Comparator.comparing(UseCase::feature).thenComparing(UseCase::name))
                .toList();
    }

    private static boolean isOfProduct(@Nullable Class<?> type) {
        return type != null
                && type.getName().startsWith(ROOT)
                && (ClassUtils.getUserClass(type).isAnnotationPresent(Service.class)
                        || methods(ClassUtils.getUserClass(type)).anyMatch(UseCase::hasRule));
    }

    private static Stream<UseCase> of(Object service) {
        return methods(ClassUtils.getUserClass(service)).map(method -> new UseCase(service, method));
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }

    private static boolean hasRule(Method method) {
        return Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class).anyMatch(method::isAnnotationPresent);
    }

    /** The first part of the package: "directory". */
    public String feature() {
        return method.getDeclaringClass().getName().substring(ROOT.length()).split("\\.")[0];
    }

    /** "ContactService.add", and where there are several of the name: "PartySearch.search(String, int)". */
    public String name() {
        var type = method.getDeclaringClass();
        var name = type.getSimpleName() + "." + method.getName();
        var namesakes = methods(type).filter(other -> other.getName().equals(method.getName()));
        return namesakes.count() == 1 ? name : name + parameters();
    }

    private String parameters() {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** Whether the database would let it write nothing. */
    public boolean readsOnly() {
        var transactional = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        return transactional != null && transactional.readOnly();
    }

    /** Calls it and passes on what it throws. */
    public void call(Object... arguments) throws Throwable {
        try {
            method.invoke(service, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
