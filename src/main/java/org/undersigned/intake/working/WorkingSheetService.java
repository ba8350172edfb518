package org.undersigned.intake.working;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.DayText;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.Sha256;
import org.undersigned.base.Texts;
import org.undersigned.base.store.RetryingTransactions;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.CampaignService;
import org.undersigned.directory.PartyService;
import org.undersigned.intake.field.Field;
import org.undersigned.outreach.ParticipationFilter;
import org.undersigned.outreach.ParticipationRow;
import org.undersigned.outreach.PipelineService;

/** Gives participations out as a sheet to work on, and keeps what each row was. */
@Service
public class WorkingSheetService {

    private static final int PAGE = 1_000;

    private final PipelineService pipeline;
    private final PartyService parties;
    private final CampaignService campaigns;
    private final FilterWords words;
    private final WorkingRows rows;
    private final UserDirectory users;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final TransactionOperations transaction;
    private final Clock clock;

    WorkingSheetService(
            PipelineService pipeline,
            PartyService parties,
            CampaignService campaigns,
            FilterWords words,
            WorkingRows rows,
            UserDirectory users,
            CurrentUser currentUser,
            Trail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.pipeline = pipeline;
        this.parties = parties;
        this.campaigns = campaigns;
        this.words = words;
        this.rows = rows;
        this.users = users;
        this.currentUser = currentUser;
        this.trail = trail;
        this.transaction = new RetryingTransactions(transactions);
        this.clock = clock;
    }

    /**
     * All participations that a filter finds, in its order. What its rows were is kept some at a time, and is forgotten like
     * any other when the sheet is not given out in the end. That somebody took them is told on the trail, as of every export.
     *
     * @throws Refusal when it finds none
     */
    @RolesAllowed(Permission.OUTREACH_READ)
    public WorkingSheet take(ParticipationFilter filter) {
        var campaign = campaigns.campaign(filter.campaignId());
        var taken = Objects.requireNonNull(transaction.execute(status -> taken(campaign, filter)));
        if (taken.isEmpty()) {
            throw new Refusal("intake.refused.nobody-to-take");
        }
        var now = clock.instant();
        var narrowed = words.of(filter);
        var book = WorkingBook.of(
                campaign,
                users.name(currentUser.id()),
                now,
                narrowed,
                taken.stream().map(Taken::cells).toList());
        keep(campaign.id(), now, taken.stream().map(Taken::kept).toList());
        transaction.executeWithoutResult(status ->
                trail.record(Entry.of("intake.working-sheet.taken", "campaign", campaign.id(), campaign.name())
                        .in(campaign.id())
                        .changedErasably("filter", null, narrowed)
                        .with("rows", taken.size())
                        .with("hash", HexFormat.of().formatHex(Sha256.digest().digest(book)))));
        var day = DayText.of(LocalDate.ofInstant(now, campaign.zone()));
        return new WorkingSheet(Texts.text("intake.working.file", campaign.name(), day), book);
    }

    private void keep(UUID campaign, Instant now, List<WorkingRow> kept) {
        var sheet = Ids.next();
        transaction.executeWithoutResult(status -> rows.begin(sheet, campaign, currentUser.id(), now, kept.size()));
        for (var from = 0; from < kept.size(); from += WorkingRows.BATCH) {
            var some = kept.subList(from, Math.min(kept.size(), from + WorkingRows.BATCH));
            transaction.executeWithoutResult(status -> rows.insert(sheet, some));
        }
    }

    /** A row as it stands in the sheet and as it is kept. */
    private record Taken(List<@Nullable Object> cells, WorkingRow kept) {}

    private List<Taken> taken(CampaignFacts campaign, ParticipationFilter filter) {
        var taken = new ArrayList<Taken>();
        for (var page = pipeline.rows(filter, 0, PAGE);
                !page.isEmpty();
                page = pipeline.rows(filter, taken.size(), PAGE)) {
            var outlines = parties.outlines(
                    page.stream().map(ParticipationRow::partyId).toList());
            for (var row : page) {
                taken.add(taken(new WorkingColumn.Source(
                        row, Objects.requireNonNull(outlines.get(row.partyId())), campaign.zone())));
            }
        }
        return taken;
    }

    private static Taken taken(WorkingColumn.Source source) {
        var rowKey = RowKey.next();
        var cells = new ArrayList<@Nullable Object>();
        var kept = new EnumMap<Field, String>(Field.class);
        for (var column : WorkingColumn.ALL) {
            var cell = column.cell(source);
            cells.add(cell);
            if (cell != null && !cell.toString().isBlank()) {
                kept.put(column.field(), cell.toString());
            }
        }
        cells.add(rowKey);
        return new Taken(cells, new WorkingRow(rowKey, source.row().partyId(), kept));
    }
}
