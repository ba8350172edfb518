package org.undersigned.advertising.print;

import static org.undersigned.base.Texts.text;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.roster.run.PrintedRun;
import org.undersigned.roster.run.PrintedRuns;

/** The insertions that ran with the names of an edition, so that nobody counts them a second time. */
@Component
class PrintedPages implements PrintedRuns {

    private final Runs runs;

    PrintedPages(Runs runs) {
        this.runs = runs;
    }

    @Override
    public List<PrintedRun> of(UUID edition) {
        return runs.pages(edition).stream().map(PrintedPages::run).toList();
    }

    private static PrintedRun run(PrintedPage page) {
        return new PrintedRun(
                page.insertion(),
                page.on(),
                text("advertising.order.printed", page.paper(), page.page(), page.order()));
    }
}
