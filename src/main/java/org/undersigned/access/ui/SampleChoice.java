package org.undersigned.access.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.undersigned.access.SampleResult;
import org.undersigned.access.SampleResult.SampleUser;
import org.undersigned.base.sheet.TableSheet;
import org.undersigned.base.sheet.TableSheet.Column;
import org.undersigned.base.sheet.TableSheet.Kind;
import org.undersigned.base.sheet.csv.CsvWriter;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.FileDownload;
import org.undersigned.base.ui.FileSnapshot;
import org.undersigned.base.ui.Notifications;

/** Offers the sample after the first administrator is made, and shows who came with it. */
class SampleChoice extends Composite<Div> {

    private final Supplier<SampleResult> sample;
    private final Button start = Buttons.primary(text("access.sample.start"), this::start);

    SampleChoice(Supplier<SampleResult> sample) {
        this.sample = sample;

        start.setDisableOnClick(true);
        var choice = new Div(start, new RouterLink(text("access.sample.without"), LoginView.class));
        choice.addClassName("entry-choice");
        getContent().addClassName("entry-fields");
        getContent().add(new Paragraph(text("access.sample.text")), choice, making());
    }

    /** Shown as long as the button takes no other click, which the browser knows at once. */
    private static Paragraph making() {
        var making = new Paragraph(text("access.sample.making"));
        making.addClassName("sample-making");
        making.getElement().setAttribute("role", "status");
        return making;
    }

    private void start() {
        Notifications.resultOrRefusal(sample).ifPresent(this::show);
        start.setEnabled(true);
    }

    private void show(SampleResult result) {
        var users = new FactList();
        result.users()
                .forEach(user ->
                        users.add(label(user.role()), new Div(user.email()), new Div(new Code(user.password()))));
        getContent().removeAll();
        getContent()
                .add(
                        new Paragraph(text("access.sample.users")),
                        users,
                        new FileDownload(text("access.sample.download"), () -> file(result.users())),
                        new RouterLink(text("access.setup.to-login"), LoginView.class));
    }

    private static FileSnapshot file(List<SampleUser> users) {
        var columns = List.of(
                new Column(text("access.user.name"), Kind.TEXT),
                new Column(text("access.user.email"), Kind.TEXT),
                new Column(text("access.user.roles"), Kind.TEXT),
                new Column(text("access.login.password"), Kind.TEXT));
        var rows = users.stream()
                .map(user -> List.of(user.name(), user.email(), label(user.role()), user.password()))
                .toList();
        var bytes = new ByteArrayOutputStream();
        try {
            CsvWriter.write(new TableSheet(text("access.sample.file"), "SampleUsers", columns, rows), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FileSnapshot.of(text("access.sample.file") + ".csv", "text/csv", bytes.toByteArray());
    }
}
