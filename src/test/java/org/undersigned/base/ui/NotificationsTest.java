package org.undersigned.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import org.junit.jupiter.api.Test;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

class NotificationsTest extends BrowserTest {

    @Test
    void saysNothingWhenTheUseCaseIsDone() {
        assertThat(Notifications.orRefusal(() -> {})).isTrue();
        _assertNone(Notification.class);
    }

    @Test
    void saysARefusalAndWaitsToBeClosed() {
        assertThat(Notifications.orRefusal(() -> {
                    throw new Refusal("base.refused.no-reason");
                }))
                .isFalse();

        assertThat(said()).isEqualTo(Texts.text("base.refused.no-reason"));
        assertThat(_get(Notification.class).getDuration()).isZero();
    }

    @Test
    void takesARefusalAwayWithTheNextAttempt() {
        Notifications.refuse("Not yet.");

        Notifications.orRefusal(() -> {});

        _assertNone(Notification.class);
    }

    @Test
    void showsOneRefusalAtATime() {
        Notifications.refuse("Not yet.");
        Notifications.refuse("Still not.");

        assertThat(said()).isEqualTo("Still not.");
    }

    @Test
    void standsBelowAPageAndAboveADialog() {
        Notifications.refuse("Not yet.");
        assertThat(_get(Notification.class).getPosition()).isEqualTo(Position.BOTTOM_END);

        new Dialog().open();
        MockVaadin.clientRoundtrip(true);
        Notifications.refuse("Still not.");
        assertThat(_get(Notification.class, spec -> spec.withPredicate(Notification::isOpened))
                        .getPosition())
                .isEqualTo(Position.TOP_CENTER);
    }

    @Test
    void saysThatThePermissionIsMissing() {
        Notifications.orRefusal(() -> {
            throw new AccessDeniedException("denied");
        });

        assertThat(said()).isEqualTo(Texts.text("base.refused.no-permission"));
    }

    @Test
    void saysThatSomebodyElseWasFaster() {
        Notifications.orRefusal(() -> {
            throw new ObjectOptimisticLockingFailureException("Party", "1");
        });

        assertThat(said()).isEqualTo(Texts.text("base.refused.changed-meanwhile"));
    }

    @Test
    void letsADefectThrough() {
        assertThatThrownBy(() -> Notifications.orRefusal(() -> {
                    throw new IllegalStateException("a defect");
                }))
                .hasMessage("a defect");
    }

    private static String said() {
        return _get(Span.class, spec -> spec.withClasses("refused-text")).getText();
    }
}
