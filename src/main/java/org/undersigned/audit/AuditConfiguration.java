package org.undersigned.audit;

import java.util.List;
import java.util.Map;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.undersigned.base.store.TableRights;

@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class AuditConfiguration {

    /** Outermost around every use case: by then its transaction has been rolled back. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor refusalRecorder(
            ObjectProvider<Trail> trail,
            ObjectProvider<RefusedUseCases> useCases,
            ObjectProvider<PlatformTransactionManager> transactions) {
        var advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forClassAnnotation(Service.class),
                new RefusalRecorder(trail, useCases, transactions));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return advisor;
    }

    /** What was refused without a record is read by those who see the whole trail. */
    @Bean
    static RecordHistory historyOfUseCases() {
        return new RecordHistory(RefusedUseCases.KIND, TrailPermission.READ);
    }

    /** Entries are only ever added; of the head there is one row, which moves; a key is made once for its subject. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static TableRights trailRights() {
        return new TableRights(Map.of(
                "audit_event", List.of("insert"),
                "audit_head", List.of("update"),
                "audit_subject_key", List.of("insert")));
    }
}
