package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Supplier;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.Symbol;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.press.ArticleService;
import org.undersigned.press.Reading;
import org.undersigned.press.article.ArticleFile;
import org.undersigned.roster.EditionFacts;

/** An article is pasted or dropped and read against an edition: what it says rightly and wrongly is marked. */
@Route(PressNavigation.ARTICLE)
@RolesAllowed(Permission.EDITION_READ)
class ArticleView extends Composite<Page> implements HasDynamicTitle {

    private final ArticleService articles;
    private final CoverageLog log;
    private final ViewHeader header;
    private final Select<EditionFacts> edition = new Select<>();
    private final TextArea pasted = new TextArea(text("press.article.ui.text"));
    private final ArticleUpload arriving = new ArticleUpload();
    private final Upload upload = new Upload(arriving);
    private final Div found = new Div();

    ArticleView(ArticleService articles, ReadableEditions editions, CoverageLog log) {
        this.articles = articles;
        this.log = log;
        upload.addAllFinishedListener(finished -> arriving.answer().ifPresent(this::takeFile));
        found.addClassName("article-found");
        header = new ViewHeader(text("press.article.ui.title"))
                .within(PressNavigation.linkToDesk(text("press.desk.ui.title")))
                .primary(Buttons.primary(text("press.article.ui.read"), this::readPasted));
        offer(editions.all());
    }

    @Override
    public String getPageTitle() {
        return text("press.article.ui.title");
    }

    private void offer(List<EditionFacts> editions) {
        if (editions.isEmpty()) {
            header.primary();
            getContent()
                    .show(
                            header,
                            new EmptyState(
                                    text("press.article.ui.no-edition.title"),
                                    text("press.article.ui.no-edition.text")));
            return;
        }
        edition.setLabel(text("press.article.ui.edition"));
        edition.setItems(editions);
        edition.setItemLabelGenerator(EditionFacts::label);
        edition.setValue(editions.getFirst());
        pasted.setMaxLength(ArticleFile.MAX_CHARACTERS);
        pasted.addClassName("article-text");
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) ArticleFile.MAX_BYTES);
        upload.setUploadButton(new Button(text("press.article.ui.choose"), Symbol.UPLOAD.icon()));
        upload.setDropLabel(new Span(text("press.article.ui.drop")));
        var given = new Div(edition, pasted, upload);
        given.addClassName("article-given");
        getContent().show(header, given, found);
    }

    private void readPasted() {
        read(() -> ArticleFile.pasted(pasted.getValue()));
    }

    private void takeFile(Supplier<String> text) {
        upload.clearFileList();
        read(text);
    }

    private void read(Supplier<String> text) {
        Notifications.resultOrRefusal(() -> articles.read(edition.getValue().id(), text.get()))
                .ifPresent(this::show);
    }

    private void show(Reading reading) {
        var about = new Div(new FindingList(reading.findings()));
        about.addClassName("article-about");
        if (!reading.wrong().isEmpty()) {
            about.add(new CorrectionPanel(articles.correction(reading)));
        }
        found.removeAll();
        found.add(new MarkedArticle(reading), about);
        if (log.mayWrite()) {
            header.secondary(Buttons.plain(text("press.coverage.ui.log"), () -> log.log(reading)));
        }
    }
}
