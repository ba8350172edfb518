package org.undersigned.directory.representation.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.base.Today;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.representation.ClientCount;
import org.undersigned.directory.representation.RepresentationLine;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.directory.ui.CardPanel;
import org.undersigned.directory.ui.DirectoryNavigation;
import org.undersigned.directory.ui.LongList;
import org.undersigned.directory.ui.PartList;

/** For whom somebody speaks, and the step by which they go to another agency and back. */
@org.springframework.stereotype.Component
class ClientPanel implements CardPanel {

    private final RepresentationService representations;
    private final AgencyMoveDialog moves;
    private final AgencyReturns returns;
    private final RepresentationDialogs dialogs;
    private final Clock clock;

    ClientPanel(
            RepresentationService representations,
            AgencyMoveDialog moves,
            AgencyReturns returns,
            RepresentationDialogs dialogs,
            Clock clock) {
        this.representations = representations;
        this.moves = moves;
        this.returns = returns;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.LEAD;
    }

    @Override
    public int order() {
        return 20;
    }

    /** Nothing for those who speak for nobody. */
    @Override
    public Optional<Component> of(PartyCard card, Runnable changed) {
        var count = representations.countClientsOf(card.id());
        return count.total() == 0 ? Optional.empty() : Optional.of(panel(card, count, changed));
    }

    private Panel panel(PartyCard card, ClientCount count, Runnable changed) {
        var content = Stream.concat(Stream.of(list(card.id(), count.total())), returns.of(card.id(), changed).stream());
        var panel = new Panel(
                text("directory.client.title", count.present(), count.past()), content.toArray(Component[]::new));
        return dialogs.mayWrite() && card.kind() == PartyKind.PERSON
                ? panel.actions(Buttons.quiet(text("directory.move.open"), () -> moves.open(card, changed)))
                : panel;
    }

    private Component list(UUID representative, int count) {
        var words = new CallWords(Instants.here(clock));
        var today = Today.by(clock);
        return new LongList<RepresentationLine>(
                count,
                (page, size) -> representations.clientsOf(representative, page * size, size),
                line -> line(line, representative, words, today));
    }

    private static Component line(RepresentationLine line, UUID representative, CallWords words, LocalDate today) {
        var client = DirectoryNavigation.linkToParty(
                line.client().name(), line.client().id());
        client.addClassName("printed");
        var name = new Span(client);
        if (line.details().endsBefore(today)) {
            name.add(new StatusBadge(text("directory.representation.ended"), Tone.NEUTRAL));
        }
        return PartList.line(name, text("directory.client.line", with(line, representative), words.smallPrint(line)));
    }

    /** On the card of a representative the agency is told, on the agency's the representative. */
    private static String with(RepresentationLine line, UUID card) {
        if (!line.representative().id().equals(card)) {
            return text("directory.client.through", line.representative().name());
        }
        return line.agency() == null
                ? ""
                : text("directory.client.at", line.agency().name());
    }
}
