package org.undersigned.directory.representation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.base.Texts.text;
import static org.undersigned.directory.DirectoryFixture.fresh;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.EmailAddress;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.address.EmailContact;
import org.undersigned.directory.contact.ContactDetails;
import org.undersigned.directory.contact.ContactRoute;
import org.undersigned.directory.contact.ContactService;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.directory.representation.RepresentationDetails;
import org.undersigned.directory.representation.RepresentationLine;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.directory.representation.RepresentativeRole;
import org.undersigned.directory.representation.Routing;
import org.undersigned.directory.restriction.RestrictionDetails;
import org.undersigned.directory.restriction.RestrictionService;
import org.undersigned.directory.ui.DirectoryNavigation;
import org.undersigned.directory.ui.PartyPicker;
import org.undersigned.testing.ViewTest;

class RepresentationPanelTest extends ViewTest {

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private RepresentationService representations;

    @Autowired
    private RestrictionService restrictions;

    @Autowired
    private ContactService contacts;

    @Autowired
    private PartyService parties;

    private UUID client = new UUID(0, 0);
    private UUID jane = new UUID(0, 0);

    @BeforeEach
    void makeParties() {
        signIn(Role.COORDINATOR);
        client = directory.person(fresh("Ada Quill"));
        jane = directory.person("Jane Roe");
    }

    @Test
    void namesARepresentativeAndThenSuggestsThem() {
        DirectoryNavigation.toParty(client);
        pressAdd();
        var pickers = _find(_get(Dialog.class), PartyPicker.class);
        save();
        assertThat(pickers.getFirst().isInvalid()).isTrue();
        pickers.getFirst().choose(jane, parties);
        save();
        _assertNone(Dialog.class);
        assertThat(choices())
                .singleElement()
                .asString()
                .contains("Jane Roe", "role unknown", text("directory.call.unverified"))
                .asString()
                .doesNotContain(text("directory.call.stale", 180));
    }

    @Test
    void takesSomebodyNewIntoTheDirectoryUnlessTheyAreThereAlready() {
        var name = fresh("Max Mohr");
        DirectoryNavigation.toParty(client);
        pressAdd();
        _click(_get(Button.class, spec -> spec.withText(text("directory.introduction.open"))));
        var nameField = _get(TextField.class, spec -> spec.withLabel(text("directory.fact.name")));
        _setValue(nameField, name);
        _setValue(_get(TextField.class, spec -> spec.withLabel(text("directory.introduction.email"))), "max@");
        save();
        _get(Dialog.class);
        _setValue(
                _get(TextField.class, spec -> spec.withLabel(text("directory.introduction.email"))), "max@example.org");
        save();
        assertThat(choices()).singleElement().asString().contains(name, "max@example.org");

        DirectoryNavigation.toParty(jane);
        pressAdd();
        _click(_get(Button.class, spec -> spec.withText(text("directory.introduction.open"))));
        _setValue(_get(TextField.class, spec -> spec.withLabel(text("directory.fact.name"))), name);
        _click(_get(Button.class, spec -> spec.withText(text("directory.introduction.choose", name))));
        save();
        assertThat(representations.representationsOf(jane))
                .singleElement()
                .extracting(line -> line.representative().id())
                .isEqualTo(representations
                        .representationsOf(client)
                        .getFirst()
                        .representative()
                        .id());
    }

    @Test
    void answersForTheAskThatIsChosenWithReachAndReason() {
        var max = directory.person("Max Mohr");
        var verified = representations.add(
                client, jane, RepresentationDetails.of(RepresentativeRole.AGENT, null, Routing.PRESS_ASKS));
        representations.verify(verified, 0);
        representations.add(
                client,
                max,
                RepresentationDetails.of(RepresentativeRole.LAWYER, null).in("music", "US"));
        contacts.add(
                max,
                new ContactDetails(
                        new EmailContact(EmailAddress.of("max@example.org")), ContactRoute.OWN, Visibility.TEAM));

        DirectoryNavigation.toParty(client);
        assertThat(choices()).hasSize(2).first().asString().contains("Jane Roe", "Routes press asks; agent; verified");
        _setValue(kind(), Routing.LEGAL);
        assertThat(choices())
                .hasSize(2)
                .first()
                .asString()
                .contains("Max Mohr", "lawyer for Music in US", "max@example.org", text("directory.call.unverified"));
    }

    @Test
    void marksWhoIsSuggestedAsVerified() {
        representations.add(client, jane, RepresentationDetails.of(RepresentativeRole.AGENT, null));
        DirectoryNavigation.toParty(client);
        _click(_get(Button.class, spec -> spec.withText(text("directory.representation.verify"))));
        assertThat(choices()).singleElement().asString().doesNotContain(text("directory.call.unverified"));
        assertThat(representations.representationsOf(client))
                .singleElement()
                .extracting(RepresentationLine::verified)
                .isNotNull();
    }

    @Test
    void callsTheAgencyWhereTheRepresentativeIsNotToBeContacted() {
        var agency = directory.organisation(fresh("Harrow & Finch"));
        representations.add(client, jane, RepresentationDetails.of(RepresentativeRole.AGENT, agency));
        contacts.add(
                jane,
                new ContactDetails(
                        new EmailContact(EmailAddress.of("jane@example.org")), ContactRoute.OWN, Visibility.TEAM));
        restrictions.set(jane, new RestrictionDetails(null, "She said so", null));

        DirectoryNavigation.toParty(client);
        assertThat(choices())
                .singleElement()
                .asString()
                .startsWith(text("directory.call.suggestion"))
                .contains("Harrow & Finch")
                .doesNotContain("Jane Roe");
        assertThat(sentences()).containsExactly(text("directory.call.barred", "Jane Roe"));
        assertThat(_find(Span.class, spec -> spec.withText("jane@example.org"))).isEmpty();
    }

    @Test
    void saysOnceThatTheClientIsNotToBeContacted() {
        representations.add(client, jane, RepresentationDetails.of(RepresentativeRole.AGENT, null));
        restrictions.set(client, new RestrictionDetails(null, "She said so", null));

        DirectoryNavigation.toParty(client);
        assertThat(choices()).singleElement().asString().contains("Jane Roe");
        assertThat(sentences()).singleElement().asString().contains("Ada Quill", "any campaign");
    }

    @Test
    void letsReadersLookOnly() {
        representations.add(client, jane, RepresentationDetails.of(RepresentativeRole.AGENT, null));
        signIn(Role.PRESS_OFFICER);
        DirectoryNavigation.toParty(client);
        assertThat(choices()).hasSize(1);
        _assertNone(Button.class, spec -> spec.withText(text("directory.representation.verify")));
    }

    private static void pressAdd() {
        _click(_find(Button.class).stream()
                .filter(button -> text("directory.representation.add")
                        .equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static Select<Routing> kind() {
        return _get(Select.class, spec -> spec.withLabel(text("directory.call.kind")));
    }

    private static List<String> sentences() {
        return _find(Paragraph.class, spec -> spec.withClasses("restriction-sentence")).stream()
                .map(Paragraph::getText)
                .toList();
    }

    private static List<String> choices() {
        return _find(Div.class, spec -> spec.withClasses("call-choice")).stream()
                .map(choice -> choice.getElement().getTextRecursively())
                .toList();
    }

    private static void save() {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(text("directory.representation.add"))));
    }
}
