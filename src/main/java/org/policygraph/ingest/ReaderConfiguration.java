package org.policygraph.ingest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One reader for the program; its models load when the first article comes, so that questions need none of them. */
@Configuration(proxyBeanMethods = false)
class ReaderConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ArticleReader articleReader() {
        return ArticleReader.english();
    }
}
