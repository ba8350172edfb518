package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Numbers;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.LetterService;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportPlan;
import org.undersigned.intake.LineFilter;

/** The parts of an import's page. */
@org.springframework.stereotype.Component
class ImportSteps {

    private final ColumnsStep columns;
    private final ReviewStep review;
    private final RunStep run;
    private final ResultStep result;
    private final RowNotices notices;
    private final CampaignService campaigns;
    private final LetterService letters;
    private final UserDirectory staff;
    private final Clock clock;

    ImportSteps(
            ColumnsStep columns,
            ReviewStep review,
            RunStep run,
            ResultStep result,
            RowNotices notices,
            CampaignService campaigns,
            LetterService letters,
            UserDirectory staff,
            Clock clock) {
        this.columns = columns;
        this.review = review;
        this.run = run;
        this.result = result;
        this.notices = notices;
        this.campaigns = campaigns;
        this.letters = letters;
        this.staff = staff;
        this.clock = clock;
    }

    /** The step at hand, below what is to be known of the rows. */
    Component[] work(ImportFacts facts, Step step, LineFilter filter, ViewHeader header, Runnable changed) {
        var content = content(facts, step, filter, header, changed);
        var instants = new Instants(clock, campaigns.campaign(facts.campaign()).zone());
        return Stream.of(Stream.of(new StepLine(facts.id(), step)), notices.of(facts, instants), content)
                .flatMap(parts -> parts)
                .toArray(Component[]::new);
    }

    /** @param header takes the actions of the step */
    private Stream<Component> content(
            ImportFacts facts, Step step, LineFilter filter, ViewHeader header, Runnable changed) {
        if (step == Step.COLUMNS && facts.isWithoutRows()) {
            return Stream.empty();
        }
        return Stream.of(
                switch (step) {
                    case COLUMNS -> columns.content(facts, header, changed);
                    case REVIEW -> review.content(facts, filter, header, changed);
                    case RUN -> run.content(facts, header, changed);
                    case RESULT -> result.content(facts, filter, header, changed);
                });
    }

    FactList facts(ImportFacts facts) {
        var campaign = campaigns.campaign(facts.campaign());
        var instants = new Instants(clock, campaign.zone());
        var list = new FactList()
                .add(text("intake.ui.sheet"), facts.sheet())
                .add(text("intake.ui.rows"), Numbers.label(facts.lines()))
                .add(text("intake.ui.started-by"), staff.name(facts.startedBy()))
                .add(text("intake.ui.started-at"), instants.label(facts.startedAt()));
        if (facts.state().isBeyondReview()) {
            addPlan(list, facts.plan());
        }
        addInstant(list, text("intake.ui.checked-at"), facts.checkedAt(), instants);
        addInstant(list, text("intake.ui.applied-at"), facts.appliedAt(), instants);
        addInstant(list, text("intake.ui.undone-at"), facts.undoneAt(), instants);
        if (facts.isWithoutRows()) {
            addInstant(list, text("intake.ui.rows-gone-at"), facts.rowsGoneAt(), instants);
        } else {
            list.add(text("intake.ui.rows-until"), instants.date(facts.rowsKeptUntil()));
        }
        return list;
    }

    private void addPlan(FactList list, ImportPlan plan) {
        list.add(
                text("intake.ui.opened"),
                new Span(
                        plan.stage() == null
                                ? text("intake.ui.opened.none")
                                : text("intake.ui.opened.at", label(plan.stage()), label(plan.tier()))));
        list.add(text("intake.ui.recorded"), new Span(recorded(plan)));
    }

    private String recorded(ImportPlan plan) {
        if (plan.letterVersion() == null) {
            return text("intake.ui.recorded.none");
        }
        var words = letters.version(plan.letterVersion());
        return text("intake.ui.recorded.for", words.letterTitle(), words.number());
    }

    private static void addInstant(FactList list, String label, @Nullable Instant instant, Instants instants) {
        if (instant != null) {
            list.add(label, instants.label(instant));
        }
    }
}
