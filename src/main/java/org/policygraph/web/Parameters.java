package org.policygraph.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.policygraph.document.PartialDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads the values of URL parameters into the types of the domain, and refuses parameters that nobody reads. */
@Configuration(proxyBeanMethods = false)
class Parameters implements WebMvcConfigurer {

    private final RecordParameters records;

    Parameters(ObjectProvider<FormattingConversionService> conversion) {
        records = new RecordParameters(conversion);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, PartialDate.class, text -> PartialDate.parse(text));
        registry.addConverterFactory(new Constants());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(records);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ParameterNames(records))
                .addPathPatterns("/", "/api/**", "/actors/**", "/articles/**", "/pictures/**");
    }

    /** Reads the constants of any enum, in upper or lower case. */
    @SuppressWarnings("rawtypes")
    private static final class Constants implements ConverterFactory<String, Enum> {

        @Override
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return text -> Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "'" + text + "' is none of " + Arrays.toString(type.getEnumConstants())));
        }
    }
}
