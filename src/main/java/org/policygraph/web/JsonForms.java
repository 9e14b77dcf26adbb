package org.policygraph.web;

import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import org.policygraph.actor.Actor;
import org.policygraph.document.Article;
import org.policygraph.document.PartialDate;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** How ids and dates of the domain, which knows nothing of JSON, are written: as their text. */
@Configuration(proxyBeanMethods = false)
class JsonForms {

    private static final List<Class<?>> AS_TEXT = List.of(PartialDate.class, Actor.Id.class, Article.Id.class);

    @Bean
    JacksonModule idsAndDates() {
        // their schema in the OpenAPI document is the same; springdoc keeps its own list, once for the whole program
        AS_TEXT.forEach(type -> SpringDocUtils.getConfig().replaceWithSchema(type, new StringSchema()));
        SpringDocUtils.getConfig().addSimpleTypesForParameterObject(AS_TEXT.toArray(Class[]::new));
        SimpleModule module = new SimpleModule("ids and dates");
        AS_TEXT.forEach(type -> module.addSerializer(type, ToStringSerializer.instance));
        return module;
    }
}
