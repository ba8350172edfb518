package org.undersigned.advertising.invoice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.undersigned.access.Role;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.advertising.print.PaymentDetails;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Walk;
import org.undersigned.testing.Walk.Step;

/** Every step with an invoice, from every state that it can be in. */
@ServiceTest
class InvoiceWalkTest {

    private static final Set<String> REFUSALS =
            Set.of("advertising.invoice.refused.arrow", "advertising.invoice.refused.settled");

    private static final Withdrawal WITHDRAWAL = new Withdrawal("Another one takes its place", "");

    @Autowired
    private InvoiceFixture fixture;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private InvoiceService invoices;

    @Autowired
    private InvoiceApproval approval;

    @Autowired
    private InvoicePayment payments;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private Database database;

    @Autowired
    private PlatformTransactionManager transactions;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        orders.authorise(campaign);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @ParameterizedTest
    @EnumSource
    void goesOnlyWhereAnArrowLeads(InvoiceState from) {
        var made = orders.filed(campaign);
        var id = in(from, made);

        new Walk<>(database, transactions, () -> fixture.row(made).state(), REFUSALS).from(from, steps(id, made));
    }

    private UUID in(InvoiceState state, Made made) {
        return switch (state) {
            case ENTERED -> fixture.entered(made);
            case MATCHED -> fixture.matched(made);
            case DISPUTED -> {
                var id = fixture.entered(made);
                invoices.dispute(id, fixture.row(made).version(), "Another page");
                yield id;
            }
            case APPROVED -> fixture.approved(made);
            case PAID -> {
                var id = fixture.approved(made);
                payments.pay(id, fixture.row(made).version(), payment());
                yield id;
            }
            case WITHDRAWN -> {
                var id = fixture.entered(made);
                invoices.withdraw(id, fixture.row(made).version(), WITHDRAWAL);
                yield id;
            }
        };
    }

    private PaymentDetails payment() {
        return new PaymentDetails(OrderFixture.PRICE, fixture.day(), "Wire 9");
    }

    private List<Step<InvoiceState>> steps(UUID id, Made made) {
        var entered = EnumSet.of(InvoiceState.ENTERED);
        return List.of(
                step(
                        "correct",
                        made,
                        EnumSet.of(InvoiceState.ENTERED, InvoiceState.DISPUTED),
                        null,
                        seen -> invoices.correct(id, seen, fixture.details(fixture.line(made)))),
                step("match", made, entered, InvoiceState.MATCHED, seen -> invoices.match(id, seen)),
                step(
                        "dispute",
                        made,
                        entered,
                        InvoiceState.DISPUTED,
                        seen -> invoices.dispute(id, seen, "Another page")),
                step(
                        "withdraw",
                        made,
                        EnumSet.of(InvoiceState.ENTERED, InvoiceState.MATCHED, InvoiceState.DISPUTED),
                        InvoiceState.WITHDRAWN,
                        seen -> invoices.withdraw(id, seen, WITHDRAWAL)),
                step(
                        "approve",
                        made,
                        EnumSet.of(InvoiceState.MATCHED, InvoiceState.DISPUTED),
                        InvoiceState.APPROVED,
                        seen -> Staff.as(OrderFixture.SECOND, () -> {
                            approval.approve(id, seen, "");
                            return id;
                        })),
                step(
                        "pay",
                        made,
                        EnumSet.of(InvoiceState.APPROVED),
                        InvoiceState.PAID,
                        seen -> payments.pay(id, seen, payment())));
    }

    private Step<InvoiceState> step(
            String name, Made made, Set<InvoiceState> from, @Nullable InvoiceState to, LongConsumer call) {
        return new Step<>(name, from, to, () -> fixture.row(made).version(), call);
    }
}
