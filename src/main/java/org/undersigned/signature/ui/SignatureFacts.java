package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.Symbol;
import org.undersigned.campaign.ui.CampaignNavigation;
import org.undersigned.directory.ui.DirectoryNavigation;
import org.undersigned.signature.SignatureCard;
import org.undersigned.signature.correction.Correction;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;

/** The facts of a signature: whose it is, what was signed, what it covers, who recorded and decided. */
@org.springframework.stereotype.Component
class SignatureFacts {

    private final UserDirectory users;

    SignatureFacts(UserDirectory users) {
        this.users = users;
    }

    /** The names of everybody who had a hand in a signature. */
    Map<UUID, String> names(SignatureCard card) {
        var ids = new HashSet<UUID>();
        Stream.concat(
                        Stream.of(
                                card.recordedBy(),
                                card.decidedBy(),
                                card.hold() == null ? null : card.hold().by()),
                        card.corrections().stream().map(Correction::by))
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return users.names(ids);
    }

    Component[] of(SignatureCard card, Map<UUID, String> names, Instants instants) {
        return new Component[] {facts(card, names, instants), uses(card)};
    }

    FactList facts(SignatureCard card, Instants instants) {
        return facts(card, names(card), instants);
    }

    /** The uses, each with whether it is granted: what was not said must not be read as granted. */
    static Component uses(SignatureCard card) {
        var list = new UnorderedList();
        list.addClassName("uses");
        for (var scope : Scope.values()) {
            var isGranted = card.scopes().contains(scope);
            var said = new Span(isGranted ? granted(card.limits(), scope) : text("signature.ui.not-granted"));
            said.addClassName("uses-said");
            var item = new ListItem((isGranted ? Symbol.CHECK : Symbol.CLOSE).icon(), new Span(label(scope)), said);
            item.setClassName("uses-granted", isGranted);
            list.add(item);
        }
        return card.notBeside().isEmpty()
                ? new Panel(text("signature.ui.scopes"), list)
                : new Panel(text("signature.ui.scopes"), list, notBeside(card));
    }

    /** Each leads to the party: whoever judges the condition wants to know who that is. */
    private static Component notBeside(SignatureCard card) {
        var said = new Div(new Span(text("signature.ui.scopes.not-beside.said")));
        card.notBeside().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(party -> {
                    var link = DirectoryNavigation.linkToParty(party.getValue(), party.getKey());
                    link.addClassName("printed");
                    said.add(link);
                });
        said.addClassName("not-beside");
        return said;
    }

    private static String granted(Limits limits, Scope scope) {
        var runs = limits.runs().get(scope);
        var granted = runs == null ? text("signature.ui.granted") : text("signature.ui.granted.runs", runs);
        var until = limits.until().get(scope);
        return until == null ? granted : text("signature.scopes.until", granted, Instants.date(until));
    }

    private static FactList facts(SignatureCard card, Map<UUID, String> names, Instants instants) {
        var letter = CampaignNavigation.linkToVersion(
                text("signature.ui.letter-number", card.letterTitle(), card.letterNumber()),
                card.campaign(),
                card.letter(),
                card.letterVersion());
        letter.addClassName("printed");
        var hash = new Span(card.textSha256());
        hash.addClassName("hash");
        var facts = new FactList()
                .add(text("signature.ui.party"), DirectoryNavigation.linkToParty(card.partyName(), card.party()))
                .add(text("signature.ui.kind"), label(card.kind()))
                .add(
                        text("signature.ui.tier"),
                        card.tier() == null ? text("signature.ui.tier.none", label(card.heldTo())) : label(card.tier()))
                .add(text("signature.ui.signed"), letter)
                .add(text("signature.ui.hash"), hash)
                .add(text("signature.ui.capacity"), label(card.capacity()));
        if (card.descriptor() != null) {
            facts.add(text("signature.ui.descriptor"), printed(card.descriptor()));
        }
        if (card.titleForIdentification() != null) {
            facts.add(text("signature.ui.title"), printed(card.titleForIdentification()));
        }
        facts.add(text("signature.ui.recorded-by"), act(card.recordedBy(), card.recordedAt(), names, instants));
        if (card.decidedBy() != null && card.decidedAt() != null) {
            facts.add(text("signature.ui.decided-by"), act(card.decidedBy(), card.decidedAt(), names, instants));
        }
        return facts;
    }

    private static Component printed(String text) {
        var printed = new Span(text);
        printed.addClassName("printed");
        return printed;
    }

    private static Component act(UUID user, Instant at, Map<UUID, String> names, Instants instants) {
        return new Div(new Div(names.getOrDefault(user, text("signature.ui.unknown-user"))), instants.label(at));
    }
}
