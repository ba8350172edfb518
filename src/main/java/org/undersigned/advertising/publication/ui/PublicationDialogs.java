package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.publication.BlockService;
import org.undersigned.advertising.publication.FactKey;
import org.undersigned.advertising.publication.FactRow;
import org.undersigned.advertising.publication.FactService;
import org.undersigned.advertising.publication.NoPrintDayRow;
import org.undersigned.advertising.publication.NoPrintDayService;
import org.undersigned.advertising.publication.PaperEdition;
import org.undersigned.advertising.publication.PublicationDetails;
import org.undersigned.advertising.publication.PublicationFacts;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.base.DayText;
import org.undersigned.base.Texts;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.Editing;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.ReasonDialog;

/** Adding papers and what is known of them. */
@Component
class PublicationDialogs {

    private final PublicationService publications;
    private final FactService facts;
    private final NoPrintDayService days;
    private final BlockService blocks;
    private final Clock clock;

    PublicationDialogs(
            PublicationService publications,
            FactService facts,
            NoPrintDayService days,
            BlockService blocks,
            Clock clock) {
        this.publications = publications;
        this.facts = facts;
        this.days = days;
        this.blocks = blocks;
        this.clock = clock;
    }

    void add() {
        FormDialog.around(
                        text("advertising.publication.ui.add"),
                        new PaperForm(),
                        text("advertising.publication.ui.add"),
                        details -> PublicationNavigation.toPublication(publications.add(details)))
                .wide()
                .open();
    }

    void revise(UUID id, Runnable changed) {
        var editing = Editing.of(seen(id), () -> seen(id), (seen, details) -> {
            publications.revise(id, seen.version(), details);
            changed.run();
        });
        FormDialog.editing(
                        text("advertising.publication.ui.revise"),
                        new PaperForm(),
                        text("advertising.publication.ui.save"),
                        editing)
                .wide()
                .open();
    }

    private Seen<PublicationDetails> seen(UUID id) {
        var paper = publications.publication(id);
        return new Seen<>(paper.version(), paper.details());
    }

    void addEdition(UUID publication) {
        FormDialog.around(
                        text("advertising.publication.ui.edition.add"),
                        new EditionForm(),
                        text("advertising.publication.ui.edition.add"),
                        name -> PublicationNavigation.toEdition(
                                publication, publications.addEdition(publication, name)))
                .open();
    }

    void block(PublicationFacts paper, Runnable changed) {
        new ReasonDialog(
                        text("advertising.publication.ui.block.title", paper.name()),
                        text("advertising.publication.ui.block.text"),
                        text("advertising.publication.ui.block"),
                        reason -> {
                            blocks.block(paper.id(), reason);
                            changed.run();
                        })
                .dangerous()
                .open();
    }

    void lift(PublicationFacts paper, Runnable changed) {
        new ReasonDialog(
                        text("advertising.publication.ui.lift.title", paper.name()),
                        text("advertising.publication.ui.lift.text", paper.blocked()),
                        text("advertising.publication.ui.lift"),
                        reason -> {
                            blocks.lift(paper.id(), reason);
                            changed.run();
                        })
                .open();
    }

    /** Enters a value of an edition, or of its paper where that is chosen. */
    void enter(PaperEdition edition, FactKey key, Runnable changed) {
        var ofEdition = facts.history(edition.id(), key);
        var ofPaper = facts.history(edition.publication(), key);
        var holdsOfPaper = ofEdition.isEmpty() && !ofPaper.isEmpty();
        FormDialog.around(
                        text("advertising.publication.ui.fact.title", Texts.label(key), edition.label()),
                        new FactForm(key, holdsOfPaper ? ofPaper : ofEdition, holdsOfPaper, today(edition.zone())),
                        text("advertising.publication.ui.fact.enter"),
                        entered -> {
                            var scope = entered.ofPaper() ? edition.publication() : edition.id();
                            var seen = entered.ofPaper() ? ofPaper : ofEdition;
                            facts.enter(scope, key, number(seen), entered.details());
                            changed.run();
                        })
                .wide()
                .open();
    }

    private static int number(List<FactRow> history) {
        return history.stream().findFirst().map(FactRow::number).orElse(0);
    }

    void addNoPrintDay(PaperEdition edition, Runnable changed) {
        FormDialog.around(
                        text("advertising.publication.ui.day.title", edition.label()),
                        new NoPrintDayForm(today(edition.zone())),
                        text("advertising.publication.ui.day.add"),
                        details -> {
                            days.add(edition.id(), details);
                            changed.run();
                        })
                .wide()
                .open();
    }

    void takeBack(NoPrintDayRow day, Runnable changed) {
        new ConfirmAction(
                        text(
                                "advertising.publication.ui.day.back.title",
                                day.details().name()),
                        text(
                                "advertising.publication.ui.day.back.text",
                                DayText.of(day.details().on())),
                        text("advertising.publication.ui.day.back"),
                        () -> {
                            days.takeBack(day.id(), day.version());
                            changed.run();
                        })
                .open();
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
