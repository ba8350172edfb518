package org.undersigned.directory.representation.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.edit.DraftKey;
import org.undersigned.base.edit.Drafts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Notifications;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.Disciplines;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartyMatching;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.representation.IntroductionService;
import org.undersigned.directory.representation.RepresentationLine;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.directory.representation.ui.NewRepresentationForm.NewRepresentation;
import org.undersigned.directory.representation.ui.RepresentativeField.Who;
import org.undersigned.directory.ui.PartEditing;

/** Naming representatives, changing what is known of them, and making sure of it. */
@org.springframework.stereotype.Component
class RepresentationDialogs {

    private static final String DRAFT = "representation";

    private final RepresentationService representations;
    private final IntroductionService introductions;
    private final PartyService parties;
    private final PartySearch search;
    private final PartyMatching matching;
    private final Disciplines disciplines;
    private final Drafts drafts;
    private final CurrentUser user;

    RepresentationDialogs(
            RepresentationService representations,
            IntroductionService introductions,
            PartyService parties,
            PartySearch search,
            PartyMatching matching,
            Disciplines disciplines,
            Drafts drafts,
            CurrentUser user) {
        this.representations = representations;
        this.introductions = introductions;
        this.parties = parties;
        this.search = search;
        this.matching = matching;
        this.disciplines = disciplines;
        this.drafts = drafts;
        this.user = user;
    }

    boolean mayWrite() {
        return user.may(Permission.DIRECTORY_WRITE);
    }

    void add(PartyCard client, Runnable changed) {
        var form = new NewRepresentationForm(new RepresentativeField(search, this::sameName), form());
        FormDialog.around(
                        text("directory.representation.add.title", client.name()),
                        form,
                        text("directory.representation.add"),
                        named -> {
                            add(client, named);
                            changed.run();
                        })
                .wide()
                .keptIn(drafts, new DraftKey(DRAFT, client.id()))
                .open();
    }

    private void add(PartyCard client, NewRepresentation named) {
        switch (named.representative()) {
            case Who.Known known -> representations.add(client.id(), known.party(), named.details());
            case Who.Introduced introduced ->
                introductions.introduce(client.id(), introduced.representative(), named.details());
        }
    }

    private List<PartyHit> sameName(String name) {
        return matching.sameNames(List.of(name)).getOrDefault(name, List.of());
    }

    void revise(RepresentationLine seen, Runnable changed) {
        var editing = PartEditing.of(
                        seen,
                        () -> representations.representationsOf(seen.client().id()),
                        (id, version, details) -> {
                            representations.revise(id, version, details);
                            changed.run();
                        })
                .saying("field", String.class, Discipline::label)
                .saying(
                        UUID.class,
                        agency -> parties.facts(agency).map(PartyFacts::name).orElse(""));
        FormDialog.editing(
                        text(
                                "directory.representation.revise",
                                seen.representative().name(),
                                seen.client().name()),
                        form(),
                        text("directory.representation.save"),
                        editing)
                .wide()
                .keptIn(drafts, new DraftKey(DRAFT, seen.id()))
                .open();
    }

    private RepresentationForm form() {
        return new RepresentationForm(search, parties, disciplines.all());
    }

    Component verification(RepresentationLine seen, Runnable changed) {
        return Buttons.plain(text("directory.representation.verify"), () -> {
            if (Notifications.orRefusal(() -> representations.verify(seen.id(), seen.version()))) {
                changed.run();
            }
        });
    }

    void remove(RepresentationLine seen, Runnable changed) {
        new ConfirmAction(
                        text("directory.representation.remove"),
                        text(
                                "directory.representation.remove.text",
                                seen.representative().name(),
                                seen.client().name()),
                        text("directory.representation.remove"),
                        () -> {
                            representations.remove(seen.id(), seen.version());
                            changed.run();
                        })
                .dangerous()
                .open();
    }
}
