package org.undersigned.advertising.copy.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.undersigned.access.UserDirectory;
import org.undersigned.advertising.copy.CommentRow;
import org.undersigned.advertising.copy.CommentService;
import org.undersigned.advertising.copy.CopyPreview;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.ReasonDialog;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** What was said about an ad, open comments first. */
public final class CommentPanel extends Composite<Div> {

    private final CommentService comments;
    private final UserDirectory users;
    private final Instants instants;
    private final UUID copy;
    private final boolean mayComment;
    private final Runnable changed;
    private final Panel panel = new Panel(text("advertising.copy.ui.comments"));

    /** @param changed called after each comment, answer and resolution */
    public CommentPanel(
            CommentService comments,
            UserDirectory users,
            Instants instants,
            UUID copy,
            boolean mayComment,
            Runnable changed) {
        this.comments = comments;
        this.users = users;
        this.instants = instants;
        this.copy = copy;
        this.mayComment = mayComment;
        this.changed = changed;
        getContent().add(panel);
        refresh();
    }

    /** Lets comments be made on a version. */
    public CommentPanel on(CopyVersionFacts version, CopyPreview preview) {
        if (mayComment) {
            panel.actions(Buttons.quiet(text("advertising.copy.ui.comment.add"), () -> add(version, preview)));
        }
        return this;
    }

    private void add(CopyVersionFacts version, CopyPreview preview) {
        FormDialog.around(
                        text("advertising.copy.ui.comment.add"),
                        new CommentForm(preview),
                        text("advertising.copy.ui.comment.add"),
                        said -> {
                            comments.comment(copy, version.number(), said.pin(), said.words());
                            told();
                        })
                .open();
    }

    private void told() {
        refresh();
        changed.run();
    }

    private void refresh() {
        var all = comments.comments(copy);
        if (all.isEmpty()) {
            panel.show(new Paragraph(text("advertising.copy.ui.comments.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("export-log");
        all.stream().filter(CommentRow::isOpen).forEach(row -> list.add(item(row)));
        all.stream().filter(row -> !row.isOpen()).forEach(row -> list.add(item(row)));
        panel.show(list);
    }

    private ListItem item(CommentRow row) {
        var parts = new ArrayList<Component>(List.of(head(row), new Paragraph(row.words())));
        parts.add(about(row.by(), row.at()));
        row.replies().forEach(reply -> {
            var answer = new Div(new Paragraph(reply.words()), about(reply.by(), reply.at()));
            answer.addClassName("copy-reply");
            parts.add(answer);
        });
        if (mayComment && row.isOpen()) {
            var actions = new Div(
                    Buttons.quiet(text("advertising.copy.ui.comment.reply"), () -> reply(row)),
                    Buttons.quiet(text("advertising.copy.ui.comment.resolve"), () -> resolve(row)));
            actions.addClassName("copy-comment-actions");
            parts.add(actions);
        }
        var item = new ListItem(parts.toArray(Component[]::new));
        item.addClassName("copy-comment");
        return item;
    }

    private static Div head(CommentRow row) {
        var pinned = row.pinnedTo().isEmpty() ? text("advertising.copy.ui.comment.whole") : row.pinnedTo();
        var place = new Span(text("advertising.copy.ui.comment.on", pinned, row.number()));
        place.addClassName("copy-comment-place");
        var head = new Div(
                place,
                row.isOpen()
                        ? new StatusBadge(text("advertising.copy.ui.comment.open"), Tone.WAITING)
                        : new StatusBadge(text("advertising.copy.ui.comment.resolved"), Tone.GOOD));
        head.addClassName("edition-line");
        return head;
    }

    private Div about(UUID by, Instant at) {
        var about = new Div(new Span(users.name(by)), new Span(" "), instants.label(at));
        about.addClassName("edition-about");
        return about;
    }

    private void reply(CommentRow row) {
        new ReasonDialog(
                        text("advertising.copy.ui.comment.reply"),
                        row.words(),
                        text("advertising.copy.ui.comment.reply"),
                        words -> {
                            comments.reply(row.id(), words);
                            told();
                        })
                .open();
    }

    private void resolve(CommentRow row) {
        if (Notifications.orRefusal(() -> comments.resolve(row.id(), row.version()))) {
            told();
        }
    }
}
