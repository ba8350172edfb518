package org.undersigned.directory.affiliation.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.Editing;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.affiliation.AffiliationKind;
import org.undersigned.directory.affiliation.AffiliationLine;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.directory.ui.PartList;
import org.undersigned.directory.ui.PartyPicker;

/** Letting somebody into a group or body, changing what is known of it, and taking it back. */
@org.springframework.stereotype.Component
class AffiliationDialogs {

    private static final List<AffiliationKind> OF_GROUPS = List.of(AffiliationKind.MEMBER);
    private static final List<AffiliationKind> OF_BODIES = List.of(AffiliationKind.OFFICER, AffiliationKind.MEMBER);
    private static final List<AffiliationKind> BETWEEN_BODIES = List.of(AffiliationKind.WITHIN);

    private final AffiliationService affiliations;
    private final PartySearch search;
    private final CurrentUser user;

    AffiliationDialogs(AffiliationService affiliations, PartySearch search, CurrentUser user) {
        this.affiliations = affiliations;
        this.search = search;
        this.user = user;
    }

    boolean mayWrite() {
        return user.may(Permission.DIRECTORY_WRITE);
    }

    void addMember(PartyCard body, Runnable changed) {
        var member = new PartyPicker(
                text("directory.member.member"), search, PartyKind.PERSON, PartyKind.GROUP, PartyKind.ESTATE);
        member.setHelperText(text("directory.member.member.help"));
        var form = new NewAffiliationForm(member, new AffiliationForm(kinds(body.kind())));
        add(body, addMemberText(body), form, changed);
    }

    static String addMemberText(PartyCard body) {
        return text(body.kind() == PartyKind.GROUP ? "directory.member.add" : "directory.member.add-to-body");
    }

    void addWithin(PartyCard body, Runnable changed) {
        var within = new PartyPicker(text("directory.body.body"), search, PartyKind.ORGANISATION);
        within.setHelperText(text("directory.body.body.help", body.name()));
        var form = new NewAffiliationForm(within, new AffiliationForm(BETWEEN_BODIES));
        add(body, text("directory.body.add"), form, changed);
    }

    private void add(PartyCard body, String verb, NewAffiliationForm form, Runnable changed) {
        FormDialog.around(verb, form, verb, added -> {
                    affiliations.add(body.id(), added.party(), added.details());
                    changed.run();
                })
                .wide()
                .open();
    }

    /** None for those who may not. */
    Component[] changes(AffiliationLine line, Runnable changed) {
        return mayWrite()
                ? PartList.changes(line.name(), () -> revise(line, changed), () -> remove(line, changed))
                : new Component[0];
    }

    private void revise(AffiliationLine seen, Runnable changed) {
        var editing = Editing.of(seen.seen(), () -> affiliations.affiliation(seen.id()), (before, details) -> {
            affiliations.revise(seen.id(), before.version(), details);
            changed.run();
        });
        FormDialog.editing(
                        text("directory.member.revise", seen.name()),
                        new AffiliationForm(kinds(seen)),
                        text("directory.member.save"),
                        editing)
                .wide()
                .open();
    }

    private static List<AffiliationKind> kinds(AffiliationLine seen) {
        return seen.details().kind() == AffiliationKind.WITHIN ? BETWEEN_BODIES : kinds(seen.bodyKind());
    }

    private static List<AffiliationKind> kinds(PartyKind body) {
        return body == PartyKind.GROUP ? OF_GROUPS : OF_BODIES;
    }

    private void remove(AffiliationLine seen, Runnable changed) {
        new ConfirmAction(
                        text("directory.member.remove"),
                        text("directory.member.remove.text", seen.name()),
                        text("directory.member.remove"),
                        () -> {
                            affiliations.remove(seen.id(), seen.version());
                            changed.run();
                        })
                .dangerous()
                .open();
    }
}
