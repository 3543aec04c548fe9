package org.lineofsight.exchange.lists.drawn;

import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.lineofsight.exchange.lists.AgreementId;
import org.lineofsight.exchange.lists.SharedListId;
import org.lineofsight.exchange.lists.agreement.Agreements;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.TableDownload;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Agreements and lists in numbers for managers and the partnership’s office, lists with children
 * for managers and for the agency that they are for.
 */
@Controller
@RequestMapping("/lists")
@Allowed({SOCIAL_WORK_MANAGER, PARTNERSHIP_OFFICER, AGENCY_DESK, SAFEGUARDING_LEAD})
class ListController {

    private final Agreements agreements;
    private final SharedLists lists;
    private final DrawList drawList;
    private final CloseLists closeLists;
    private final ReadList readList;
    private final Clock clock;

    ListController(
            Agreements agreements,
            SharedLists lists,
            DrawList drawList,
            CloseLists closeLists,
            ReadList readList,
            Clock clock) {
        this.agreements = agreements;
        this.lists = lists;
        this.drawList = drawList;
        this.closeLists = closeLists;
        this.readList = readList;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        var today = InWords.dayOf(clock.instant());
        var all = lists.all();
        var rows =
                agreements.all().stream()
                        .map(each ->
                                new ListsPage.Row(
                                        each,
                                        all.stream()
                                                .filter(list -> list.agreement().equals(each.id()))
                                                .toList()))
                        .toList();
        AuditTrail.read(rows.stream().map(row -> row.agreement().id().value()).toList());
        if (CloseLists.READERS.contains(actor.role())) {
            model.addAttribute(
                    "page",
                    new ListsPage(
                            rows,
                            all.stream().filter(each -> each.isOpenOn(today)).toList(),
                            false,
                            today));
            return "lists/drawn/received";
        }
        model.addAttribute("page", new ListsPage(rows, all, actor.is(SOCIAL_WORK_MANAGER), today));
        return "lists/drawn/agreements";
    }

    @GetMapping("/agreements/{id}")
    String agreement(@PathVariable AgreementId id, Actor actor, Model model) {
        return agreement(id, Field.of("why", ""), ErrorSummary.NONE, actor, model);
    }

    @PostMapping("/agreements/{id}/lists")
    @Allowed(SOCIAL_WORK_MANAGER)
    String draw(
            @PathVariable AgreementId id, Actor actor, Model model, HttpServletResponse response) {
        try {
            return "redirect:/lists/" + drawList.draw(id, actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var errors = ErrorSummary.of(new ErrorSummary.Problem(broken.words(), null));
            return agreement(id, Field.of("why", ""), errors, actor, model);
        }
    }

    @PostMapping("/agreements/{id}/end")
    @Allowed(SOCIAL_WORK_MANAGER)
    String end(
            @PathVariable AgreementId id,
            @RequestParam(defaultValue = "") String why,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            closeLists.end(id, why, actor);
            return "redirect:/lists/agreements/" + id;
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return agreement(
                    id,
                    Field.of("why", why).withError(broken.words()),
                    ErrorSummary.of(new ErrorSummary.Problem(broken.words(), "#why")),
                    actor,
                    model);
        }
    }

    @GetMapping("/{id}")
    @Allowed({SOCIAL_WORK_MANAGER, AGENCY_DESK, SAFEGUARDING_LEAD})
    String show(@PathVariable SharedListId id, Actor actor, Model model) {
        model.addAttribute("page", page(readList.open(id, actor), actor));
        return "lists/drawn/show";
    }

    @GetMapping("/{id}/list.csv")
    @Allowed({SOCIAL_WORK_MANAGER, AGENCY_DESK, SAFEGUARDING_LEAD})
    ModelAndView csv(@PathVariable SharedListId id, Actor actor) {
        var page = page(readList.download(id, actor), actor);
        var name =
                "%s-%d-%s.csv"
                        .formatted(
                                page.list().reference(),
                                page.list().number(),
                                page.list().drawnOn());
        return new ModelAndView(new ListFile(name, TableDownload.csv(page.table())));
    }

    @PostMapping("/{id}/confirmation")
    @Allowed({AGENCY_DESK, SAFEGUARDING_LEAD})
    String confirm(@PathVariable SharedListId id, Actor actor) {
        readList.confirm(id, actor);
        return "redirect:/lists/" + id;
    }

    private ListPage page(ReadList.Opened opened, Actor actor) {
        return new ListPage(
                opened.list(),
                agreements.require(opened.list().agreement()),
                opened.rows().stream().map(ListPage.Row::of).toList(),
                CloseLists.READERS.contains(actor.role()));
    }

    private String agreement(
            AgreementId id, Field why, ErrorSummary errors, Actor actor, Model model) {
        var agreement = agreements.require(id);
        List<AgreementPage.Use> uses = lists.uses(id);
        model.addAttribute(
                "page",
                new AgreementPage(
                        agreement,
                        lists.of(id),
                        uses,
                        actor.is(SOCIAL_WORK_MANAGER),
                        InWords.dayOf(clock.instant()),
                        why,
                        errors));
        return "lists/drawn/agreement";
    }
}
