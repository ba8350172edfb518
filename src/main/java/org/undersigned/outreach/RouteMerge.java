package org.undersigned.outreach;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.undersigned.directory.merge.MergePart;
import org.undersigned.directory.merge.MovedRows;

/** The asks that go through a representative who becomes one with another. */
@Configuration(proxyBeanMethods = false)
class RouteMerge {

    @Bean
    MergePart routesOfMergedRepresentatives(JdbcTemplate jdbc) {
        return new MovedRows(jdbc, "routes", "participation", "route_id", "outreach.");
    }
}
