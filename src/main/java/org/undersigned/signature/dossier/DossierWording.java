package org.undersigned.signature.dossier;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.DayText;
import org.undersigned.signature.correction.Correction;
import org.undersigned.signature.dossier.DossierDocument.Fact;
import org.undersigned.signature.dossier.DossierDocument.Item;
import org.undersigned.signature.dossier.DossierDocument.Section;
import org.undersigned.signature.dossier.SignatureDossier.Step;
import org.undersigned.signature.evidence.ShownBy;
import org.undersigned.signature.scope.Scope;

/** Puts the dossier of a name into words. */
public final class DossierWording {

    private final SignatureDossier dossier;
    private final ZoneId zone;

    private DossierWording(SignatureDossier dossier, ZoneId zone) {
        this.dossier = dossier;
        this.zone = zone;
    }

    /** @param zone in which points in time are told, beside UTC */
    public static DossierDocument of(SignatureDossier dossier, ZoneId zone) {
        return new DossierWording(dossier, zone).document();
    }

    private DossierDocument document() {
        return new DossierDocument(
                dossier.yes().credited(),
                List.of(
                        section("yes", List.of(yes())),
                        section("uses", List.of(uses())),
                        section(
                                "steps",
                                dossier.steps().stream().map(this::step).toList()),
                        section("evidence", evidence()),
                        section(
                                "corrections",
                                dossier.corrections().stream()
                                        .map(this::correction)
                                        .toList())));
    }

    private static Section section(String name, List<Item> items) {
        return new Section(text("signature.dossier.section." + name), text("signature.dossier.none." + name), items);
    }

    private Item yes() {
        var yes = dossier.yes();
        var facts = new ArrayList<Fact>();
        facts.add(fact("credited", yes.credited()));
        facts.add(fact("descriptor", known(yes.descriptor())));
        facts.add(fact("title", known(yes.title())));
        facts.addAll(party());
        facts.add(fact("capacity", label(yes.capacity())));
        facts.addAll(words());
        facts.add(fact("state", label(yes.state())));
        facts.add(fact("recorded", byAt(yes.recordedBy(), yes.recordedAt())));
        if (yes.tierAtRecording() != null) {
            facts.add(fact("tier", label(yes.tierAtRecording())));
        }
        facts.add(fact("as-of", DossierTime.of(dossier.asOf(), zone)));
        facts.add(fact("record", yes.id().toString()));
        return Item.of("", facts);
    }

    private List<Fact> party() {
        var party = dossier.party();
        return party == null
                ? List.of(fact("party", text("signature.dossier.party.gone")))
                : List.of(fact("party", party.name()), fact("kind", label(party.kind())));
    }

    private List<Fact> words() {
        var words = dossier.words();
        var facts = new ArrayList<Fact>();
        facts.add(fact(
                "letter",
                text(
                        "signature.dossier.letter",
                        words.letterTitle(),
                        dossier.yes().letterNumber(),
                        words.locale())));
        facts.add(fact("signed-hash", dossier.yes().textSha256()));
        if (!dossier.isOfTheSignedWords()) {
            facts.add(fact("other-hash", text("signature.dossier.other-words", words.sha256())));
        }
        return facts;
    }

    /** All uses, since what was not said must not be read as granted. */
    private Item uses() {
        var facts = Stream.of(Scope.values()).map(scope -> new Fact(label(scope), use(scope)));
        var beside = dossier.notBeside().isEmpty()
                ? Stream.<Fact>empty()
                : Stream.of(fact("not-beside", String.join(text("signature.scopes.separator"), dossier.notBeside())));
        return Item.of("", Stream.concat(facts, beside).toList());
    }

    private String use(Scope scope) {
        var grant = dossier.grants().get(scope);
        if (grant == null) {
            return text("signature.ui.not-granted");
        }
        var often =
                grant.runs() == null ? text("signature.ui.granted") : text("signature.ui.granted.runs", grant.runs());
        return grant.until() == null ? often : text("signature.scopes.until", often, DayText.of(grant.until()));
    }

    private Item step(Step step) {
        var heading = step.from() == null
                ? label(step.to())
                : text("signature.dossier.step", label(step.from()), label(step.to()));
        var facts = new ArrayList<Fact>();
        facts.add(fact("at", DossierTime.of(step.at(), zone)));
        facts.add(fact("by", name(step.by())));
        if (step.saidAt() != null) {
            facts.add(fact("said-at", DossierTime.of(step.saidAt(), zone)));
        }
        if (step.channel() != null) {
            facts.add(fact("channel", label(step.channel())));
        }
        if (step.reason() != null) {
            facts.add(fact("reason", step.reason()));
        }
        return Item.of(heading, facts);
    }

    private List<Item> evidence() {
        return IntStream.range(0, dossier.evidence().size())
                .mapToObj(i -> evidence(i + 1, dossier.evidence().get(i)))
                .toList();
    }

    private Item evidence(int number, ShownBy shown) {
        var item = shown.item();
        var facts = new ArrayList<Fact>();
        facts.add(fact(
                "said-by", text("signature.ui.evidence.said-by.value", item.speakerName(), label(item.speaker()))));
        facts.add(fact("received", DayText.of(item.receivedOn())));
        facts.add(fact("channel", label(item.channel())));
        if (item.authority() != null && item.authorityCheckedOn() != null) {
            facts.add(fact(
                    "authority",
                    text("signature.ui.evidence.checked", item.authority(), DayText.of(item.authorityCheckedOn()))));
        }
        if (item.authorisation() != null) {
            facts.add(fact("authorisation", item.authorisation().text()));
        }
        facts.add(fact("kept", byAt(item.addedBy(), item.addedAt())));
        facts.add(fact("linked", byAt(shown.linkedBy(), shown.linkedAt())));
        var files = dossier.files().values().stream()
                .filter(file -> item.files().contains(file.id()))
                .toList();
        return new Item(
                text("signature.dossier.evidence-item", number, label(item.form())), facts, item.words(), files);
    }

    private Item correction(Correction correction) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("was", known(correction.oldValue())));
        facts.add(fact("is", known(correction.newValue())));
        facts.add(fact("asked-by", correction.askedBy()));
        facts.add(fact("reason", correction.reason()));
        facts.add(fact("at", DossierTime.of(correction.at(), zone)));
        facts.add(fact("by", name(correction.by())));
        if (correction.evidence() != null) {
            facts.add(fact("shown-by", shownBy(correction.evidence())));
        }
        return Item.of(label(correction.part()), facts);
    }

    /** The number of an item in this dossier. */
    private String shownBy(UUID evidence) {
        return IntStream.range(0, dossier.evidence().size())
                .filter(i -> dossier.evidence().get(i).item().id().equals(evidence))
                .mapToObj(i -> text("signature.dossier.evidence-number", i + 1))
                .findFirst()
                .orElseGet(() -> text("signature.dossier.evidence-gone"));
    }

    private String byAt(UUID user, Instant at) {
        return text("signature.dossier.by-at", name(user), DossierTime.of(at, zone));
    }

    private String name(UUID user) {
        return dossier.staff().getOrDefault(user, text("signature.ui.unknown-user"));
    }

    private static String known(@Nullable String value) {
        return value == null ? text("signature.ui.nothing") : value;
    }

    private static Fact fact(String name, String value) {
        return new Fact(text("signature.dossier.fact." + name), value);
    }
}
