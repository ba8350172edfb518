package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

class FirstPageTest {

    @Test
    void setsWhatHasRoom() {
        assertThatCode(() -> new FirstPage(Clock.systemUTC()).set()).doesNotThrowAnyException();
    }

    /** A command has somebody who waits for its end. */
    @Test
    void isSetByTheServerAlone() {
        new WebApplicationContextRunner()
                .withBean(Clock.class, Clock::systemUTC)
                .withUserConfiguration(FirstPage.class)
                .run(server -> assertThat(server).hasSingleBean(FirstPage.class));
        new ApplicationContextRunner()
                .withBean(Clock.class, Clock::systemUTC)
                .withUserConfiguration(FirstPage.class)
                .run(command -> assertThat(command).doesNotHaveBean(FirstPage.class));
    }
}
