package org.policygraph.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads the parameters of a URL into a record, a component each; a component that no text stands for is a record of
 * parameters itself. Spring's own binding reads the annotations of all components again for each request, which took a
 * fifth of the time of an answer about paths.
 */
final class RecordParameters implements HandlerMethodArgumentResolver {

    private final ObjectProvider<FormattingConversionService> conversion;
    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    RecordParameters(ObjectProvider<FormattingConversionService> conversion) {
        this.conversion = conversion;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(ParameterObject.class)
                && parameter.getParameterType().isRecord();
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws MethodArgumentNotValidException {
        ConversionService service = conversion.getObject();
        Shape shape = shape(parameter.getParameterType());
        MapBindingResult mistakes =
                new MapBindingResult(Map.of(), parameter.getParameterType().getSimpleName());
        Object record = shape.read(request, service, mistakes);
        if (takesMistakes(parameter) && container != null) {
            container.addAttribute(BindingResult.MODEL_KEY_PREFIX + mistakes.getObjectName(), mistakes);
            return record;
        }
        if (mistakes.hasErrors()) {
            throw new MethodArgumentNotValidException(parameter, mistakes);
        }
        return record;
    }

    /** The parameters that a record is read from. */
    Stream<String> names(Class<?> type) {
        return shape(type).names();
    }

    private Shape shape(Class<?> type) {
        return shapes.computeIfAbsent(type, same -> Shape.of(same, conversion.getObject()));
    }

    /** Whether the method answers mistakes itself, as a page does that shows its form again. */
    private static boolean takesMistakes(MethodParameter parameter) {
        Class<?>[] types = parameter.getExecutable().getParameterTypes();
        int next = parameter.getParameterIndex() + 1;
        return next < types.length && Errors.class.isAssignableFrom(types[next]);
    }

    /** What a record is made of. */
    private sealed interface Part {

        Stream<String> names();

        @Nullable
        Object read(NativeWebRequest request, ConversionService service, MapBindingResult mistakes);

        static Part of(RecordComponent component, ConversionService service) {
            return component.getType().isRecord() && !service.canConvert(String.class, component.getType())
                    ? Shape.of(component.getType(), service)
                    : Component.of(component);
        }
    }

    /** A record of parameters. */
    private record Shape(Constructor<?> constructor, List<Part> parts) implements Part {

        static Shape of(Class<?> type, ConversionService service) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
                constructor.setAccessible(true);
                return new Shape(
                        constructor,
                        Arrays.stream(components)
                                .map(component -> Part.of(component, service))
                                .toList());
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " has no constructor for its components", e);
            }
        }

        @Override
        public Stream<String> names() {
            return parts.stream().flatMap(Part::names);
        }

        /** Null where a part is wrong. */
        @Override
        public @Nullable Object read(NativeWebRequest request, ConversionService service, MapBindingResult mistakes) {
            Object[] values = parts.stream()
                    .map(part -> part.read(request, service, mistakes))
                    .toArray();
            return mistakes.hasErrors() ? null : with(values);
        }

        private Object with(Object... values) {
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(constructor + " cannot be called", e);
            }
        }
    }

    /** One parameter. */
    private record Component(String name, TypeDescriptor type) implements Part {

        private static final TypeDescriptor ONE = TypeDescriptor.valueOf(String.class);
        private static final TypeDescriptor SEVERAL = TypeDescriptor.valueOf(String[].class);

        static Component of(RecordComponent component) {
            ResolvableType type = ResolvableType.forType(component.getGenericType());
            return new Component(component.getName(), new TypeDescriptor(type, null, null));
        }

        @Override
        public Stream<String> names() {
            return Stream.of(name);
        }

        /** A value that stands alone may hold several, with commas between them. */
        @Override
        public @Nullable Object read(NativeWebRequest request, ConversionService service, MapBindingResult mistakes) {
            String[] given = request.getParameterValues(name);
            if (given == null) {
                return null;
            }
            try {
                return given.length == 1 ? service.convert(given[0], ONE, type) : service.convert(given, SEVERAL, type);
            } catch (ConversionException e) {
                String told = String.join(",", given);
                TypeMismatchException mismatch = new TypeMismatchException(told, type.getType(), e);
                FieldError mistake = new FieldError(mistakes.getObjectName(), name, told, true, null, null, null);
                mistake.wrap(mismatch);
                mistakes.addError(mistake);
                return null;
            }
        }
    }
}
