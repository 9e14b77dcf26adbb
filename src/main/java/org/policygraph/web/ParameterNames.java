package org.policygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters that an endpoint does not know: a misspelt filter must not look like one that finds all. */
final class ParameterNames implements HandlerInterceptor {

    private final RecordParameters records;
    private final DefaultParameterNameDiscoverer discoverer = new DefaultParameterNameDiscoverer();
    private final Map<Method, NavigableSet<String>> known = new ConcurrentHashMap<>();

    ParameterNames(RecordParameters records) {
        this.records = records;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            NavigableSet<String> legal = known.computeIfAbsent(method.getMethod(), same -> legal(method));
            request.getParameterMap().keySet().stream()
                    .filter(given -> !legal.contains(given))
                    .findFirst()
                    .ifPresent(unknown -> {
                        throw new Unknown(unknown, legal);
                    });
        }
        return true;
    }

    private NavigableSet<String> legal(HandlerMethod method) {
        NavigableSet<String> names = new TreeSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            parameter.initParameterNameDiscovery(discoverer);
            names(parameter).forEach(names::add);
        }
        return names;
    }

    private Stream<String> names(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(ParameterObject.class)) {
            return records.names(parameter.getParameterType());
        }
        RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
        return annotation == null ? Stream.empty() : Stream.of(name(annotation, parameter.getParameterName()));
    }

    private static String name(RequestParam annotation, @Nullable String declared) {
        return annotation.name().isEmpty() ? Objects.requireNonNull(declared) : annotation.name();
    }

    /** A parameter that the endpoint does not know. */
    static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unknown(String name, NavigableSet<String> legal) {
            super("there is no parameter '" + name + "' here; "
                    + (legal.isEmpty() ? "none is taken" : "legal are " + String.join(", ", legal)));
        }
    }
}
