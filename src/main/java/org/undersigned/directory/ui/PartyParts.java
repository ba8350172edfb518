package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.undersigned.base.ui.DetailHead;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.PrintedName;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.directory.NameLine;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.restriction.ui.RestrictionPanel;
import org.undersigned.directory.ui.CardPanel.Place;

/** The parts of a party's card, for its own page and for beside the list. */
@org.springframework.stereotype.Component
class PartyParts {

    private final PartyService parties;
    private final ObjectProvider<CardPanel> own;
    private final RestrictionPanel restrictions;
    private final ObjectProvider<PartyPanel> upper;

    PartyParts(
            PartyService parties,
            ObjectProvider<CardPanel> own,
            RestrictionPanel restrictions,
            ObjectProvider<PartyPanel> upper) {
        this.parties = parties;
        this.own = own;
        this.restrictions = restrictions;
        this.upper = upper;
    }

    /** Who they are and how they are reached. */
    Component[] facts(PartyCard card, Runnable changed) {
        var known = Stream.of(facts(card), restrictions.of(card.id(), card.name(), changed));
        return Stream.concat(known, own(Place.FACTS, card, changed)).toArray(Component[]::new);
    }

    /** Whom to call, what upper features tell, and what else the directory knows. */
    Component[] work(PartyCard card, Runnable changed) {
        var told = upper.stream()
                .sorted(Comparator.comparingInt(PartyPanel::order))
                .map(panel -> (Component) new Panel(panel.title(), panel.content(card.id())));
        return Stream.of(own(Place.LEAD, card, changed), told, own(Place.WORK, card, changed))
                .flatMap(panels -> panels)
                .toArray(Component[]::new);
    }

    private Stream<Component> own(Place place, PartyCard card, Runnable changed) {
        return own.stream()
                .filter(panel -> panel.place() == place)
                .sorted(Comparator.comparingInt(CardPanel::order))
                .flatMap(panel -> panel.of(card, changed).stream());
    }

    /** The card in short, beside the list; what is changed there shows at once. */
    Component detail(UUID party) {
        var detail = new Div();
        detail.addClassName("register-detail");
        fill(detail, party);
        return detail;
    }

    /** What sort of party it is, and that nobody is to contact them. */
    StatusBadge[] badges(PartyCard card) {
        return Stream.concat(
                        Stream.of(new StatusBadge(label(card.kind()), Tone.NEUTRAL)),
                        restrictions.badges(card.id()).stream())
                .toArray(StatusBadge[]::new);
    }

    private void fill(Div detail, UUID party) {
        var card = parties.card(party);
        Runnable again = () -> fill(detail, party);
        var name = DirectoryNavigation.linkToParty(card.name(), party);
        name.addClassName("printed");
        detail.removeAll();
        detail.add(new DetailHead(name, badges(card)), facts(card));
        detail.add(restrictions.of(party, card.name(), again));
        Stream.of(Place.values()).flatMap(place -> own(place, card, again)).forEach(detail::add);
    }

    private static FactList facts(PartyCard card) {
        var facts = new FactList();
        facts.add(
                text("directory.fact.names"),
                card.names().stream().map(PartyParts::name).toArray(Component[]::new));
        facts.add(text("directory.fact.disciplines"), PartyWords.disciplines(card.disciplines()));
        if (!card.tags().isEmpty()) {
            facts.add(text("directory.fact.tags"), PartyWords.words(card.tags()));
        }
        if (card.note() != null) {
            var note = new Div(card.note());
            note.addClassName("party-note");
            facts.add(text("directory.fact.note"), note);
        }
        return facts;
    }

    private static Component name(NameLine line) {
        var small = new Span(text("directory.name.line", label(line.kind()), line.sortKey()));
        small.addClassName("part-small");
        var name = new Div(new PrintedName(line.text()), small);
        name.addClassName("name-line");
        return name;
    }
}
