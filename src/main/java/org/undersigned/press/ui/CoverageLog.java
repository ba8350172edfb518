package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Notifications;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.press.Reading;
import org.undersigned.press.coverage.CoverageRow;
import org.undersigned.press.coverage.CoverageService;

/** Logging an article, and keeping that its outlet was told. */
@Component
class CoverageLog {

    private static final int LATEST = 200;

    private final CoverageService coverage;
    private final CampaignChoiceService choice;
    private final CurrentUser user;
    private final Clock clock;

    CoverageLog(CoverageService coverage, CampaignChoiceService choice, CurrentUser user, Clock clock) {
        this.coverage = coverage;
        this.choice = choice;
        this.user = user;
        this.clock = clock;
    }

    boolean mayWrite() {
        return user.may(Permission.PRESS_WRITE);
    }

    /** Of the campaign that one works in. */
    List<CoverageRow> latest() {
        return choice.current()
                .map(campaign -> coverage.latest(campaign.id(), LATEST))
                .orElse(List.of());
    }

    Instants instants() {
        return choice.current()
                .map(campaign -> new Instants(clock, campaign.zone()))
                .orElseGet(() -> Instants.here(clock));
    }

    void log(Reading reading) {
        FormDialog.around(text("press.coverage.ui.log"), new CoverageForm(), text("press.coverage.ui.log"), details -> {
                    coverage.log(reading.edition().id(), reading.article(), details);
                    Notifications.say(text("press.coverage.ui.logged", details.outlet()));
                })
                .open();
    }

    void revise(CoverageRow row, Runnable changed) {
        var form = new CoverageForm();
        form.show(row.details());
        FormDialog.around(
                        text("press.coverage.ui.revise.title", row.details().outlet()),
                        form,
                        text("press.coverage.ui.revise.save"),
                        details -> {
                            coverage.revise(row.id(), row.version(), details);
                            changed.run();
                        })
                .open();
    }

    /** The drafted correction as it would be written now. */
    CorrectionPanel correction(CoverageRow row) {
        return new CorrectionPanel(coverage.correction(row.id()));
    }

    void correctionSent(CoverageRow row, Runnable changed) {
        new ConfirmAction(
                        text("press.coverage.ui.sent.title", row.details().outlet()),
                        text("press.coverage.ui.sent.explanation"),
                        text("press.coverage.ui.sent"),
                        () -> {
                            coverage.correctionSent(
                                    row.id(), row.version(), row.edition().id());
                            changed.run();
                        })
                .open();
    }
}
