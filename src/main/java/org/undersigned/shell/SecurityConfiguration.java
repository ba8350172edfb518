package org.undersigned.shell;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.undersigned.access.ui.LoginView;
import org.undersigned.access.web.AccessChain;

/** Who gets how far by http. Everything that is not named here needs a signed-in user; services ask for permissions. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    /** Looks and scripts of our own; nothing in them is private. */
    private static final String[] FILES = {"/styles.css", "/styles/**", "/fonts/**", "/icons/**", "/*.js", "/webjars/**"
    };

    private static final String HEALTH = "/actuator/health/**";

    /** Features of a browser that no page needs. */
    private static final String NO_FEATURES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain backOffice(
            HttpSecurity http,
            AccessChain access,
            ContentPolicy contentPolicy,
            RequestUtil requests,
            VaadinDefaultRequestCache requestCache)
            throws Exception {
        http.with(vaadin(), pages -> pages.loginView(LoginView.class).anyRequest(AuthorizedUrl::authenticated));
        rememberPagesAlone(requestCache, requests);
        access.addTo(http);
        http.headers(headers -> harden(headers, contentPolicy));
        http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.GET, FILES)
                .permitAll()
                .requestMatchers(HttpMethod.GET, HEALTH)
                .permitAll());
        return http.build();
    }

    /**
     * Where to go on after the sign-in: to a page, by the address that was asked for. Without a parameter name, which
     * may be null although its declaration does not say so, nothing is added to that address.
     */
    @SuppressWarnings("NullAway")
    private static void rememberPagesAlone(VaadinDefaultRequestCache cache, RequestUtil requests) {
        var sessions = new HttpSessionRequestCache();
        sessions.setMatchingRequestParameterName(null);
        cache.setDelegateRequestCache(sessions);
        cache.ignoreRequests(request -> !requests.isSecuredFlowRoute(request));
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers, ContentPolicy contentPolicy) {
        headers.addHeaderWriter(contentPolicy)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(features -> features.policy(NO_FEATURES))
                .withObjectPostProcessor(new AtOnce());
    }

    /**
     * Pages are answered by forwarding, after which the web server takes no more headers: they must be there before.
     */
    private static final class AtOnce implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
