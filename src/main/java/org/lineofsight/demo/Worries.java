package org.lineofsight.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;

/** What people of the county tell the front door, and what becomes of it. Invented, every word. */
final class Worries {

    /**
     * One kind of worry. {@code %s} stands for the child's given name.
     *
     * @param said what the child said; absent where the child said nothing
     * @param decided what the front door usually makes of it
     */
    record Worry(
            String told,
            @Nullable String said,
            @Nullable String workingWell,
            boolean domesticAbuse,
            LevelOfNeed claimed,
            LevelOfNeed decided,
            Outcome outcome,
            String rationale,
            String message) {}

    private static final Worry HUNGRY =
            new Worry(
                    "%s has come to school without breakfast or a packed lunch on eight days of the last ten, in the same unwashed jumper, and falls asleep after lunch. Mum says she forgets. In January it was once a week; it is now most days.",
                    "My tummy makes noises in the night. I make my own tea now, I can do toast.",
                    "%s is seldom late, loves reading and is close to Gran, who fetches on Fridays.",
                    false,
                    LevelOfNeed.LEVEL_3,
                    LevelOfNeed.LEVEL_2,
                    Outcome.EARLY_HELP,
                    "Neglect that is new and growing, a grandmother who helps, a mother who answers the telephone and agrees to help. No sign of harm that needs an assessment now. Step up if it goes on.",
                    "Thank you, and for the dates, which showed how it has grown. The early help hub will telephone the family this week and would like you at the first meeting. If there are two more days without food, tell us at once.");

    private static final Worry BRUISE =
            new Worry(
                    "%s has three round bruises on the left upper arm and would not take off the cardigan in P.E. Asked by me alone and without leading, %s gave two different accounts. There was a bruise on the same arm in the autumn.",
                    "I fell. No, the door did it. Please don't ring my house.",
                    null,
                    false,
                    LevelOfNeed.LEVEL_4,
                    LevelOfNeed.LEVEL_4,
                    Outcome.STRATEGY_DISCUSSION,
                    "Unexplained bruising in a place where children seldom bruise by falling, accounts that change, fear of home, an earlier bruise. Reasonable cause to suspect significant harm. Police and health are asked to a strategy discussion today.",
                    "We share your worry. A strategy discussion is being held today and you will be asked to it. Please do not ask %s more, do not tell home, and keep what you wrote with its times.");

    private static final Worry INCIDENT =
            new Worry(
                    "Officers were called to the address by a neighbour. Shouting; a plate broken; nobody hurt. %s was upstairs with headphones on. Both parents had been drinking and said that it was nothing. Third call to this address since the spring.",
                    "I put my music on so that I can't hear.",
                    null,
                    true,
                    LevelOfNeed.LEVEL_3,
                    LevelOfNeed.LEVEL_2,
                    Outcome.EARLY_HELP,
                    "Repeated verbal incidents heard by a child. No injury, mother asks for help with drinking. Early help with domestic abuse support; the school is told with the mother's consent.",
                    "Early help and the domestic abuse service will visit the family. Please send the next incident with the two before it, so that it is read as a pattern.");

    private static final Worry POLICE_NOTE =
            new Worry(
                    "Officers attended an argument between neighbours about parking. %s was indoors throughout, seen, well, and playing. Submitted because a child was at the address.",
                    null,
                    null,
                    false,
                    LevelOfNeed.LEVEL_2,
                    LevelOfNeed.LEVEL_1,
                    Outcome.NO_FURTHER_ACTION,
                    "No concern about any child in what was seen. Information only.",
                    "Nothing in this needs the front door. A child at an address, seen and well, is not by itself a reason for a contact; level 2 begins where a child needs help beyond what every child has.");

    private static final Worry MISSING_SCHOOL =
            new Worry(
                    "%s has been away for 31 of 60 sessions and was twice seen in a car with people nobody at school knows. New trainers and a second telephone. Since then %s no longer eats with friends.",
                    "They're just mates. I can't talk about it, they know where my sister goes to school.",
                    "%s still comes to the music room on Thursdays and trusts the teacher there.",
                    false,
                    LevelOfNeed.LEVEL_4,
                    LevelOfNeed.LEVEL_4,
                    Outcome.REFERRAL_TO_SOCIAL_CARE,
                    "Signs of criminal exploitation: absence, gifts, a second telephone, a threat to a sibling. Accepted as a referral; exploitation risk assessment asked for; police told of the car.",
                    "We have accepted this as a referral and a social worker will see %s within two days. Keep the Thursday music going; that trust is what we will build on.");

    private static final Worry LOW_MOOD =
            new Worry(
                    "%s cried in registration three times this week, has stopped eating at lunch and wears long sleeves. Dad moved out at half-term. Mum is worried too and asked us to ring you.",
                    "I just want everything to be like last summer.",
                    "Mum asks for help. %s has one good friend and comes to school every day.",
                    false,
                    LevelOfNeed.LEVEL_2,
                    LevelOfNeed.LEVEL_2,
                    Outcome.EARLY_HELP,
                    "Low mood after a separation, perhaps self-harm, a parent who wants help. Early help with the school nurse and the mental health support team.",
                    "Early help will telephone Mum tomorrow, and the school nurse will see %s this week. If you see fresh marks, treat it as urgent.");

    private static final Worry COLD_HOME =
            new Worry(
                    "At the gas check the flat was cold, with no food in the kitchen but cereal, bags of rubbish in the bath and one mattress for three. %s was alone for at least two hours and said that this is usual.",
                    "Mum's at work. I'm allowed to open to people with badges.",
                    null,
                    false,
                    LevelOfNeed.LEVEL_3,
                    LevelOfNeed.LEVEL_3,
                    Outcome.REFERRAL_TO_SOCIAL_CARE,
                    "Home conditions below what a child needs, a young child left alone as a routine, a parent working nights. Assessment needed; clutter scale and neglect screening asked for.",
                    "A social worker will visit with you if you can, because you have the key and they know you. Please send the photographs of the kitchen and the bath.");

    private static final Worry PREGNANCY =
            new Worry(
                    "Booked late, at 26 weeks. The father of this baby is not allowed unsupervised contact with his older children. Mum says that he has moved out; his coat and tools were in the hall.",
                    null,
                    "Mum comes to every appointment now and has bought what the baby needs.",
                    true,
                    LevelOfNeed.LEVEL_4,
                    LevelOfNeed.LEVEL_3,
                    Outcome.REFERRAL_TO_SOCIAL_CARE,
                    "Pre-birth assessment needed because of the father's history. No immediate risk to an unborn child whose mother attends. Plan well before the expected date.",
                    "Accepted for a pre-birth assessment. The social worker will write to you about a joint visit. Please tell us of any missed appointment on the day.");

    private static final Worry ELSEWHERE =
            new Worry(
                    "%s was brought in with a broken wrist from a trampoline, with an uncle. The family live in another county and went home the same evening. The account fits the injury; %s has a social worker there.",
                    "I did a double bounce and it went wrong.",
                    null,
                    false,
                    LevelOfNeed.LEVEL_2,
                    LevelOfNeed.LEVEL_2,
                    Outcome.ANOTHER_AUTHORITY,
                    "The child lives in and is known to another authority. No child protection matter arose here. Passed on with the record of the attendance.",
                    "Passed to the authority where %s lives; their front door has confirmed that they have it. Nothing more is needed from you.");

    private static final Worry ADVICE =
            new Worry(
                    "A parent told me at the gate that the children next door are noisy after ten at night. %s is one of them. I have no worry of my own: %s is clean, fed, on time and chatty.",
                    "We have a new puppy and he barks at the moon.",
                    "%s is doing well in every way that I can see.",
                    false,
                    LevelOfNeed.LEVEL_1,
                    LevelOfNeed.LEVEL_1,
                    Outcome.NO_FURTHER_ACTION,
                    "No concern. Advice given.",
                    "Thank you for asking. Nothing here needs the front door. If you are unsure again, ring the consultation line before you write: it is quicker for you.");

    static final List<Worry> SCHOOL =
            List.of(HUNGRY, BRUISE, MISSING_SCHOOL, LOW_MOOD, LOW_MOOD, HUNGRY, ADVICE);
    static final List<Worry> POLICE =
            List.of(
                    INCIDENT,
                    POLICE_NOTE,
                    POLICE_NOTE,
                    INCIDENT,
                    POLICE_NOTE,
                    MISSING_SCHOOL,
                    POLICE_NOTE,
                    POLICE_NOTE);
    static final List<Worry> HEALTH = List.of(LOW_MOOD, ELSEWHERE, BRUISE, HUNGRY, LOW_MOOD);
    static final List<Worry> HOUSING = List.of(COLD_HOME, INCIDENT, COLD_HOME);

    private static final Worry SHOUTING =
            new Worry(
                    "I hear shouting at night and %s crying. Last week I found them sitting on the stairs in pyjamas at eleven. I do what I can but I am not there every day.",
                    null,
                    "They are clean and fed when I see them.",
                    false,
                    LevelOfNeed.LEVEL_3,
                    LevelOfNeed.LEVEL_2,
                    Outcome.EARLY_HELP,
                    "A grandmother who is close to the children and worried by quarrels at night. School has no concern. The parents say that they would like help.",
                    "Early help will speak with the parents this week. You may call again at any time, and you did right to call.");

    private static final Worry LEFT_ALONE =
            new Worry(
                    "%s is alone in the flat most evenings until ten, with the little ones. They knocked at my door because the light had gone out.",
                    "I am in charge until Mum comes. I am not allowed to say.",
                    null,
                    false,
                    LevelOfNeed.LEVEL_3,
                    LevelOfNeed.LEVEL_3,
                    Outcome.REFERRAL_TO_SOCIAL_CARE,
                    "Children who look after each other at night, repeatedly, and one who has been told not to say so.",
                    "Social workers will see the children. If they are alone again tonight, call the police on 999.");

    /** What families and neighbours say when they telephone. */
    static final List<Worry> PUBLIC = List.of(SHOUTING, LEFT_ALONE, SHOUTING);

    static Worry preBirth() {
        return PREGNANCY;
    }

    static Worry hungry() {
        return HUNGRY;
    }

    static Worry bruise() {
        return BRUISE;
    }

    private Worries() {}
}
