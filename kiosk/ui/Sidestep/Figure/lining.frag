VARYING vec3 outward;
VARYING vec3 toEye;
VARYING vec4 tint;
VARYING vec2 more;

// The inner side of the body's far surface: a calm backdrop for bones and muscle.
void MAIN()
{
    float facing = abs(dot(normalize(outward), normalize(toEye)));
    // what is written here is shown as it is: cloth's linear colour, as dim as in a sleeve, is not
    vec3 cloth = pow(tint.rgb * 0.45, vec3(1.0 / 2.2));
    FRAGCOLOR = vec4(mix(mix(shade.rgb, haze.rgb, facing), cloth, more.y), 1.0);
}
