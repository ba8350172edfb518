package org.undersigned.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.base.Texts.text;
import static org.undersigned.directory.DirectoryFixture.fresh;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.ui.CampaignNavigation;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.affiliation.AffiliationDetails;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.directory.contact.ContactService;
import org.undersigned.directory.honour.HonourService;
import org.undersigned.testing.ViewTest;

class PartyViewTest extends ViewTest {

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private PartyService parties;

    @Autowired
    private PartySearch search;

    @Autowired
    private ContactService contacts;

    @Autowired
    private HonourService honours;

    @Autowired
    private AffiliationService affiliations;

    @Autowired
    private CampaignFixture campaigns;

    private String name = "";
    private UUID party = new UUID(0, 0);

    @BeforeEach
    void makeParty() {
        signIn(Role.COORDINATOR);
        name = fresh("Ada Quill");
        party = directory.person(name);
    }

    @Test
    void showsTheNameAsItIsPrinted() {
        DirectoryNavigation.toParty(party);
        assertThat(_get(H1.class)).returns(name, H1::getText).returns(true, title -> title.hasClassName("printed"));
    }

    @Test
    void revisesTheParty() {
        DirectoryNavigation.toParty(party);
        _click(_get(Button.class, spec -> spec.withText(text("directory.party.revise"))));
        var credited = fresh("A. Quill");
        _setValue(_get(TextField.class, spec -> spec.withLabel(text("directory.name.credited"))), credited);
        save("directory.party.revise.save");
        assertThat(_get(H1.class).getText()).isEqualTo(credited);
        assertThat(parties.card(party).sortKey())
                .isEqualTo(PartyKind.PERSON.proposeSortKey(credited).text());
    }

    @Test
    void restrictsContactAndLiftsIt() {
        DirectoryNavigation.toParty(party);
        press("directory.restriction.set");
        save("directory.restriction.set");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "Her lawyer said so");
        save("directory.restriction.set");
        assertThat(_find(StatusBadge.class))
                .extracting(badge -> badge.getElement().getTextRecursively())
                .contains(text("directory.restriction.title"));
        assertThat(_get(Div.class, spec -> spec.withClasses("restriction-notice"))
                        .getElement()
                        .getTextRecursively())
                .contains("any campaign", "Her lawyer said so");

        _click(_get(Button.class, spec -> spec.withText(text("directory.restriction.lift"))));
        _setValue(_get(TextArea.class), "She wrote to us");
        save("directory.restriction.lift");
        _assertNone(Div.class, spec -> spec.withClasses("restriction-notice"));
        assertThat(_get(UnorderedList.class, spec -> spec.withClasses("restriction-past"))
                        .getElement()
                        .getTextRecursively())
                .contains("She wrote to us");
    }

    @Test
    void addsAContactPointAfterAWrongOne() {
        DirectoryNavigation.toParty(party);
        press("directory.contact.add");
        var address = _get(TextField.class, spec -> spec.withLabel(text("directory.contact.address")));
        _setValue(address, "ada at example.org");
        save("directory.contact.add");
        assertThat(address.isInvalid()).isTrue();
        assertThat(contacts.contactPoints(party)).isEmpty();
        _setValue(address, "ada@example.org");
        save("directory.contact.add");
        _assertNone(Dialog.class);
        assertThat(contacts.contactPoints(party)).hasSize(1);
        assertThat(_find(ListItem.class))
                .anyMatch(item -> item.getElement().getTextRecursively().contains("ada@example.org"));
    }

    @Test
    void addsAnHonourWithItsSource() {
        DirectoryNavigation.toParty(party);
        press("directory.honour.add");
        _setValue(_get(TextField.class, spec -> spec.withLabel(text("directory.honour.text"))), "Academy Award winner");
        _setValue(_get(TextField.class, spec -> spec.withLabel(text("directory.honour.source"))), "The academy");
        _setValue(_get(DatePicker.class), LocalDate.of(2026, 1, 12));
        save("directory.honour.add");
        assertThat(honours.honours(party)).hasSize(1);
    }

    @Test
    void addsANumberOfAnotherRegisterAfterAWrongOne() {
        DirectoryNavigation.toParty(party);
        press("directory.external.add");
        var number = _get(TextField.class, spec -> spec.withLabel(text("directory.external.number")));
        _setValue(number, "0000 0001 2103 2684");
        save("directory.external.add");
        assertThat(number.isInvalid()).isTrue();
        _setValue(number, "0000 0001 2103 2683");
        save("directory.external.add");
        _assertNone(Dialog.class);
        assertThat(_find(ListItem.class))
                .anyMatch(item -> item.getElement().getTextRecursively().contains("0000 0001 2103 2683"));
    }

    @Test
    void choosesAMemberBySearching() {
        var group = directory.group(fresh("The Quills"));
        DirectoryNavigation.toParty(group);
        press("directory.member.add");
        var picker = _get(PartyPicker.class);
        picker.choose(party, parties);
        save("directory.member.add");
        assertThat(affiliations.membersOf(group, 0, 50)).singleElement().returns(party, line -> line.party());
        assertThat(GridKt._size(_get(Grid.class, spec -> spec.withClasses("long-list"))))
                .isOne();
    }

    @Test
    void showsTheGroupsOnTheCardOfAMember() {
        var groupName = fresh("The Quills");
        affiliations.add(directory.group(groupName), party, AffiliationDetails.member(null, null, null));
        DirectoryNavigation.toParty(party);
        assertThat(_find(ListItem.class))
                .anyMatch(item -> item.getElement().getTextRecursively().contains(groupName));
    }

    @Test
    void showsTheCoalitionOnTheCampaign() {
        var campaign = campaigns.campaign();
        var union = fresh("Quill Guild");
        var organisation = directory.organisation(union);
        CampaignNavigation.toCampaign(campaign);
        _click(_get(Button.class, spec -> spec.withText(text("directory.coalition.join"))));
        _get(PartyPicker.class).choose(organisation, parties);
        save("directory.coalition.join");
        assertThat(_find(ListItem.class))
                .anyMatch(item -> item.getElement().getTextRecursively().contains(union));
    }

    @Test
    void refusesToRemoveAPartyThatIsUsed() {
        affiliations.add(directory.group(fresh("The Quills")), party, AffiliationDetails.member(null, null, null));
        DirectoryNavigation.toParty(party);
        _click(_get(Button.class, spec -> spec.withText(text("directory.party.remove"))));
        save("directory.party.remove");
        assertThat(_get(Div.class, spec -> spec.withClasses("form-refused")).getText())
                .contains("cannot be removed");
        assertThat(parties.card(party).name()).isEqualTo(name);
    }

    @Test
    void findsPartiesInTheSearchBox() {
        var hits = new DirectorySource(search).find(name.toUpperCase(), 5);
        assertThat(hits).first().returns(name, hit -> hit.title());
    }

    @Test
    void letsReadersReadOnly() {
        signIn(Role.AUDITOR);
        DirectoryNavigation.toParty(party);
        _assertNone(Button.class, spec -> spec.withText(text("directory.party.revise")));
        assertThat(_find(Button.class))
                .noneMatch(button -> text("directory.contact.add")
                        .equals(button.getAriaLabel().orElse("")));
    }

    private static void press(String label) {
        _click(_find(Button.class).stream()
                .filter(button -> text(label).equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow());
    }

    private static void save(String verb) {
        _click(_find(_get(Dialog.class), Button.class, spec -> spec.withText(text(verb)))
                .getLast());
    }
}
