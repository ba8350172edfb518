package org.undersigned.directory.representation.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.base.Today;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Symbol;
import org.undersigned.base.ui.Tone;
import org.undersigned.directory.Disciplines;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.representation.CallService;
import org.undersigned.directory.representation.RepresentationLine;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.directory.restriction.ui.RestrictionNotices;
import org.undersigned.directory.ui.CardPanel;
import org.undersigned.directory.ui.PartList;

/** Whom to call for an ask, and below all who speak or spoke for the party. */
@org.springframework.stereotype.Component
class RepresentationPanel implements CardPanel {

    private final RepresentationService representations;
    private final CallService calls;
    private final Disciplines disciplines;
    private final RepresentationDialogs dialogs;
    private final Reach reach;
    private final RestrictionNotices restrictions;
    private final Clock clock;

    RepresentationPanel(
            RepresentationService representations,
            CallService calls,
            Disciplines disciplines,
            RepresentationDialogs dialogs,
            Reach reach,
            RestrictionNotices restrictions,
            Clock clock) {
        this.representations = representations;
        this.calls = calls;
        this.disciplines = disciplines;
        this.dialogs = dialogs;
        this.reach = reach;
        this.restrictions = restrictions;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.LEAD;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(PartyCard card, Runnable changed) {
        var lines = representations.representationsOf(card.id());
        var panel = new Panel(text("directory.call.title"));
        var barred = restrictions.sentence(card.id(), card.name());
        var speakers = lines.isEmpty()
                ? Stream.of(new Paragraph(text("directory.representation.none")))
                : Stream.of(finder(card, changed), list(lines, changed));
        panel.show(Stream.concat(barred.stream(), speakers).toArray(Component[]::new));
        return Optional.of(
                dialogs.mayWrite()
                        ? panel.actions(Buttons.icon(
                                Symbol.ADD, text("directory.representation.add"), () -> dialogs.add(card, changed)))
                        : panel);
    }

    private Component finder(PartyCard card, Runnable changed) {
        var answer = new CallAnswer(words(), reach, dialogs, changed);
        return new CallFinder(card, disciplines.all(), ask -> answer.of(calls.advise(card.id(), ask), ask.kind()));
    }

    private Component list(List<RepresentationLine> lines, Runnable changed) {
        var today = Today.by(clock);
        var words = words();
        var list = new PartList();
        lines.stream()
                .sorted(Comparator.comparing(line -> line.details().endsBefore(today)))
                .forEach(line -> add(list, line, words, today, changed));
        return list;
    }

    private void add(PartList list, RepresentationLine line, CallWords words, LocalDate today, Runnable changed) {
        var name = new Span(CallAnswer.name(line));
        if (line.details().endsBefore(today)) {
            name.add(new StatusBadge(text("directory.representation.ended"), Tone.NEUTRAL));
        }
        if (dialogs.mayWrite()) {
            list.add(
                    name,
                    words.smallPrint(line),
                    line.representative().name(),
                    () -> dialogs.revise(line, changed),
                    () -> dialogs.remove(line, changed));
        } else {
            list.add(name, words.smallPrint(line));
        }
    }

    private CallWords words() {
        return new CallWords(Instants.here(clock));
    }
}
