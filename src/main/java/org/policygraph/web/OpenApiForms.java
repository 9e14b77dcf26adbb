package org.policygraph.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says of the whole API. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Policy Graph",
                        version = "v1",
                        description = "Who did what to whom in technology and trade policy, when, and which published"
                                + " sentence says so. Errors are problem details (RFC 9457) with a stable type.",
                        license = @License(name = "Apache-2.0")))
class OpenApiForms {

    private static final String NULL = "null";

    /** A URL knows nothing of the groups that parameters are kept in. */
    @Bean
    ParameterCustomizer parametersWithoutGroups() {
        return (parameter, method) -> {
            if (parameter != null && parameter.getName() != null) {
                parameter.setName(
                        parameter.getName().substring(parameter.getName().lastIndexOf('.') + 1));
            }
            return parameter;
        };
    }

    /** A URL has no null: what may be left out is not required, and that is all. */
    @Bean
    ParameterCustomizer parametersWithoutNull() {
        return (parameter, method) -> {
            Schema<?> schema = parameter == null ? null : parameter.getSchema();
            Set<String> types = schema == null ? null : schema.getTypes();
            if (schema != null && types != null && types.contains(NULL)) {
                schema.setTypes(
                        types.stream().filter(type -> !type.equals(NULL)).collect(Collectors.toSet()));
            }
            return parameter;
        };
    }
}
